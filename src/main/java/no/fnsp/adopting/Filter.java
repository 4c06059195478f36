package no.fnsp.adopting;

import java.time.Instant;
import java.util.UUID;
import no.fnsp.movedon.Task;

/**
 * Which tasks somebody wants to see. Never changes; empty is any.
 *
 * @param change the key of a kind of change
 * @param urgent {@code yes} for those alone that harm somebody, or whose last date is near
 * @param who {@code me}, {@code nobody}, or the id of a colleague
 */
public record Filter(String speciality, String change, String urgent, String who) {

    /** Whether any task is left out. */
    boolean narrows() {
        return !(speciality + change + urgent + who).isEmpty();
    }

    boolean lets(Task task, UUID me, Instant now) {
        return (speciality.isEmpty() || task.specialities().contains(speciality))
                && (change.isEmpty() || task.change().key().equals(change))
                && (urgent.isEmpty() || task.isUrgent(now))
                && (who.isEmpty() || isTheirs(task, me));
    }

    private boolean isTheirs(Task task, UUID me) {
        UUID assignee = task.assignee();
        return switch (who) {
            case "nobody" -> assignee == null;
            case "me" -> me.equals(assignee);
            default -> assignee != null && assignee.toString().equals(who);
        };
    }
}
