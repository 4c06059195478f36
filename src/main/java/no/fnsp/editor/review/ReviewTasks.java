package no.fnsp.editor.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Task;
import no.fnsp.desk.TaskSource;
import no.fnsp.html.Messages;
import no.fnsp.identity.Editor;
import no.fnsp.identity.Grant;
import no.fnsp.identity.Right;
import no.fnsp.identity.Spot;
import no.fnsp.review.Due;
import no.fnsp.review.DueTexts;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import org.springframework.stereotype.Component;

/** Texts that are to be looked at anew: one's own first, then those of the sites one works on oneself. */
@Component
class ReviewTasks implements TaskSource {

    private static final int MOST = 20;

    private final Sites sites;
    private final DueTexts texts;

    ReviewTasks(Sites sites, DueTexts texts) {
        this.sites = sites;
        this.texts = texts;
    }

    @Override
    public String key() {
        return "review";
    }

    @Override
    public int place() {
        return 50;
    }

    @Override
    public List<Task> of(Desk desk, Instant now) {
        Editor editor = desk.editor();
        LocalDate soon = Due.day(now).plusDays(Chosen.SOON);
        Map<UUID, Site> worked = sites.all(now).stream()
                .filter(site -> editor.worksOn(site.id(), site.settings().region()))
                .collect(Collectors.toMap(Site::id, site -> site));
        return texts.of(worked.keySet(), now).stream()
                .filter(due -> !due.on().isAfter(soon))
                .filter(due -> concerns(editor, due, Objects.requireNonNull(worked.get(due.site()))))
                .sorted(Comparator.comparing((Due due) -> !due.isFor(editor.id()))
                        .thenComparing(Due::isNeverApproved)
                        .thenComparing(Due::on))
                .limit(MOST)
                .map(due -> task(desk, due, Objects.requireNonNull(worked.get(due.site())), now))
                .toList();
    }

    /** Theirs wherever it is; else where they can do something about it, on a site they were given themselves. */
    private static boolean concerns(Editor editor, Due due, Site site) {
        var spot = new Spot(site.id(), site.settings().region(), due.path());
        boolean able = editor.may(Right.APPROVE, spot) || editor.may(Right.PUBLISH, spot);
        return editor.may(Right.READ, spot) && (due.isFor(editor.id()) || able && isOwn(editor, site));
    }

    private static boolean isOwn(Editor editor, Site site) {
        return editor.grants().stream().anyMatch(grant -> switch (grant.where()) {
            case Grant.Level.OnSite one -> one.site().equals(site.id());
            case Grant.Level.Branch one -> one.site().equals(site.id());
            case Grant.Level.Region region -> false;
            case Grant.Level.National everywhere -> site.isNationalBase();
        });
    }

    private static Task task(Desk desk, Due due, Site site, Instant now) {
        Messages words = desk.words();
        String title = due.title().isEmpty() ? words.get("document.untitled") : due.title();
        String day = words.date(due.on());
        String key = due.isNeverApproved()
                ? "reviews.task.never"
                : due.isOverdue(Due.day(now)) ? "reviews.task.overdue" : "reviews.task";
        return new Task(
                due.kind().isPatientInformation() ? title : words.get("reviews.local", title),
                Desk.to(site, "/reviews/" + due.document()),
                words.get(key, site.settings().shortName(), day),
                false);
    }
}
