package no.fnsp.adopting;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.fnsp.desk.Desk;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.Task;
import no.fnsp.desk.TaskSource;
import no.fnsp.identity.Editor;
import no.fnsp.identity.Grant;
import no.fnsp.identity.Right;
import no.fnsp.movedon.Tasks;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import org.springframework.stereotype.Component;

/** National changes that wait for whoever decides for a site of their own: theirs, and those that nobody has. */
@Component
class MovedOnTasks implements TaskSource {

    private static final int MOST = 20;

    private final Tasks tasks;
    private final Sites sites;

    MovedOnTasks(Tasks tasks, Sites sites) {
        this.tasks = tasks;
        this.sites = sites;
    }

    @Override
    public String key() {
        return "moved-on";
    }

    @Override
    public int place() {
        return 20;
    }

    @Override
    public List<Task> of(Desk desk, Instant now) {
        Map<UUID, Site> own = sites.all(now).stream()
                .filter(site -> decidesFor(desk.editor(), site))
                .collect(Collectors.toMap(Site::id, Function.identity()));
        DeskFrame frame = desk.frame("");
        return own.isEmpty()
                ? List.of()
                : tasks.waitingFor(desk.editor().id(), own.keySet(), MOST).stream()
                        .sorted(Comparator.comparing(task -> !task.isUrgent(now)))
                        .map(task -> task(frame, Objects.requireNonNull(own.get(task.site())), task, now))
                        .toList();
    }

    /** Somebody of the site itself: whoever may decide everywhere has their own work. */
    private static boolean decidesFor(Editor editor, Site site) {
        return editor.grants().stream()
                .anyMatch(grant -> grant.where() instanceof Grant.Level.OnSite one
                        && one.site().equals(site.id())
                        && grant.role().rights().contains(Right.ADOPT));
    }

    private static Task task(DeskFrame frame, Site site, no.fnsp.movedon.Task task, Instant now) {
        return new Task(
                task.title(),
                Desk.to(
                        site,
                        "/tasks/" + task.document() + "/" + task.language().code() + "?edition=" + task.edition()),
                frame.words()
                        .get(
                                "tasks.moved-on.detail",
                                site.settings().shortName(),
                                task.language().ownName(),
                                frame.words()
                                        .get("history.class." + task.change().key()),
                                frame.day(task.since())),
                task.isUrgent(now));
    }
}
