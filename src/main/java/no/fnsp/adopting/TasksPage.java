package no.fnsp.adopting;

import java.util.List;
import java.util.stream.Stream;
import no.fnsp.content.ChangeClass;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.identity.Right;
import no.fnsp.movedon.Task;

/** What waits at a site because national texts have changed, what has waited longest first. Never changes. */
public record TasksPage(DeskFrame frame, Here here, Filter filter, List<Row> rows, List<String> specialities)
        implements DeskPage {

    public TasksPage {
        rows = List.copyOf(rows);
        specialities = List.copyOf(specialities);
    }

    /** @param assignee the name of whoever looks at it */
    record Row(Task task, String assignee) {}

    List<Row> rows(boolean listed) {
        return rows.stream().filter(row -> row.task().listed() == listed).toList();
    }

    boolean mayDecide() {
        return here.may(Right.ADOPT);
    }

    /** The kinds of change that may wait. */
    List<String> changes() {
        return Stream.of(ChangeClass.values()).map(ChangeClass::key).toList();
    }

    boolean isUrgent(Row row) {
        return row.task().isUrgent(here.now());
    }

    String name(Row row) {
        return Ticked.name(row.task());
    }

    String to(Row row) {
        return TaskPage.address(here, row.task());
    }

    /** What the site must do with it, as a key. */
    String what(Row row) {
        Task task = row.task();
        return task.waits()
                ? task.chapters() > 0 ? "moved.what.both" : "moved.what.waits"
                : task.chapters() > 0 ? "moved.what.local" : "moved.what.variant";
    }

    String lastDate(Row row) {
        return row.task().lastDate() == null
                ? ""
                : frame.words()
                        .get(
                                "moved.last-date." + row.task().policy().key(),
                                frame.day(row.task().lastDate()));
    }
}
