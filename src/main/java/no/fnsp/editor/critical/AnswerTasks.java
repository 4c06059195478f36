package no.fnsp.editor.critical;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.fnsp.critical.Acknowledgements;
import no.fnsp.critical.Asked;
import no.fnsp.critical.CriticalError;
import no.fnsp.critical.CriticalErrors;
import no.fnsp.critical.People;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Task;
import no.fnsp.desk.TaskSource;
import no.fnsp.identity.Editor;
import no.fnsp.identity.Grant;
import no.fnsp.identity.Right;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import org.springframework.stereotype.Component;

/** Critical errors that somebody's own site has not answered: before everything else. */
@Component
class AnswerTasks implements TaskSource {

    private static final int MOST = 20;

    private final Acknowledgements acknowledgements;
    private final CriticalErrors errors;
    private final People people;
    private final Sites sites;

    AnswerTasks(Acknowledgements acknowledgements, CriticalErrors errors, People people, Sites sites) {
        this.acknowledgements = acknowledgements;
        this.errors = errors;
        this.people = people;
        this.sites = sites;
    }

    @Override
    public String key() {
        return "critical";
    }

    @Override
    public int place() {
        return 0;
    }

    @Override
    public List<Task> of(Desk desk, Instant now) {
        Map<UUID, Site> own = sites.all(now).stream()
                .filter(site -> answersFor(desk.editor(), site))
                .collect(Collectors.toMap(Site::id, Function.identity()));
        return own.isEmpty()
                ? List.of()
                : acknowledgements.waiting(own.keySet(), MOST).stream()
                        .flatMap(asked -> errors.find(asked.error()).stream()
                                .map(error -> task(desk, Objects.requireNonNull(own.get(asked.site())), error, asked)))
                        .toList();
    }

    /** Somebody of the site itself: whoever may decide everywhere has their own work. */
    private static boolean answersFor(Editor editor, Site site) {
        return editor.grants().stream()
                .anyMatch(grant -> grant.where() instanceof Grant.Level.OnSite one
                        && one.site().equals(site.id())
                        && (grant.role().rights().contains(Right.ADOPT)
                                || grant.role().rights().contains(Right.PUBLISH)));
    }

    private Task task(Desk desk, Site site, CriticalError error, Asked asked) {
        return new Task(
                people.title(error.document()),
                Desk.to(site, "/critical/" + asked.error()),
                desk.words()
                        .get(
                                "tasks.critical.detail." + error.act().key(),
                                site.settings().shortName(),
                                desk.frame("").moment(error.at())),
                true);
    }
}
