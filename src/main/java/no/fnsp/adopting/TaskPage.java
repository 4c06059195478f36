package no.fnsp.adopting;

import java.util.List;
import no.fnsp.comparison.Told;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.identity.Right;
import no.fnsp.movedon.Task;

/**
 * One national change as a site answers it. Never changes.
 *
 * @param published what was published and why, the newest first
 * @param approved who vouches for what it says now
 * @param changes what is different in the national text
 * @param assignee the name of whoever looks at it
 * @param trouble what is wrong with the answer; empty for nothing
 */
public record TaskPage(
        DeskFrame frame,
        Here here,
        Task task,
        List<String> published,
        List<String> approved,
        List<Told> changes,
        List<LocalCard> cards,
        String assignee,
        String trouble,
        String reason)
        implements DeskPage {

    public TaskPage {
        published = List.copyOf(published);
        approved = List.copyOf(approved);
        changes = List.copyOf(changes);
        cards = List.copyOf(cards);
    }

    static String address(Here here, Task task) {
        return here.to("/tasks/" + task.document() + "/" + task.language().code() + "?edition=" + task.edition());
    }

    boolean mayDecide() {
        return here.may(Right.ADOPT) && !task.listed();
    }

    String name() {
        return Ticked.name(task);
    }

    String to(String rest) {
        return here.to("/tasks/" + task.document() + "/" + task.language().code() + rest);
    }

    boolean keepsVariant() {
        return task.varies() && !task.waits();
    }

    String lastDate() {
        return task.lastDate() == null
                ? ""
                : frame.words().get("moved.last-date." + task.policy().key(), frame.day(task.lastDate()));
    }
}
