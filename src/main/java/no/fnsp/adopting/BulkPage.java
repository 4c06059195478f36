package no.fnsp.adopting;

import java.util.List;
import no.fnsp.comparison.Ink;
import no.fnsp.comparison.Told;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.movedon.Task;

/**
 * Many national changes, only what is different in each. Never changes.
 *
 * @param alone those that must be looked at one by one
 */
public record BulkPage(DeskFrame frame, Here here, List<Change> changes, List<Task> alone) implements DeskPage {

    public BulkPage {
        changes = List.copyOf(changes);
        alone = List.copyOf(alone);
    }

    record Change(Task task, List<Told> parts) {
        Change {
            parts = List.copyOf(parts);
        }

        /** A changed chapter is told by its changed paragraphs alone. */
        List<Told> changed() {
            return parts.stream()
                    .map(part -> new Told(
                            part.heading(),
                            part.tags(),
                            false,
                            part.lines().stream()
                                    .filter(line -> !line.tags().isEmpty() || !Ink.isSame(line.words()))
                                    .toList(),
                            part.chapter()))
                    .toList();
        }
    }

    String name(Change change) {
        return Ticked.name(change.task());
    }

    String to(Task task) {
        return TaskPage.address(here, task);
    }
}
