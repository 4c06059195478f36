package no.fnsp.editor.critical;

import java.time.Instant;
import java.util.List;
import no.fnsp.critical.CriticalError;
import no.fnsp.critical.CriticalErrors;
import no.fnsp.critical.People;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Task;
import no.fnsp.desk.TaskSource;
import no.fnsp.editor.NationalTasks;
import no.fnsp.site.Site;
import org.springframework.stereotype.Component;

/** Critical acts that nobody else has looked at, and those that somebody disagreed with. */
@Component
class CriticalReviewTasks implements TaskSource {

    private final CriticalErrors errors;
    private final People people;
    private final NationalTasks national;

    CriticalReviewTasks(CriticalErrors errors, People people, NationalTasks national) {
        this.errors = errors;
        this.people = people;
        this.national = national;
    }

    @Override
    public String key() {
        return "critical-review";
    }

    @Override
    public int place() {
        return 1;
    }

    @Override
    public List<Task> of(Desk desk, Instant now) {
        return national.of(
                desk,
                now,
                base -> errors.unsettled().stream()
                        .filter(error -> concerns(desk, error))
                        .map(error -> task(desk, base, error, now)));
    }

    /** Nobody looks at their own act; what is disagreed with is everybody's. */
    private static boolean concerns(Desk desk, CriticalError error) {
        return error.review() != null || !error.by().equals(desk.editor().id());
    }

    private Task task(Desk desk, Site base, CriticalError error, Instant now) {
        boolean overdue = error.review() == null && error.reviewDue().isBefore(now);
        String key = error.review() != null ? "disputed" : overdue ? "overdue" : "waits";
        return new Task(
                people.title(error.document()),
                Desk.to(base, "/critical/" + error.id()),
                desk.words()
                        .get(
                                "tasks.critical-review." + key,
                                error.review() != null
                                        ? desk.frame("").moment(error.at())
                                        : desk.frame("").day(error.reviewDue().minusSeconds(1))),
                overdue || error.review() != null);
    }
}
