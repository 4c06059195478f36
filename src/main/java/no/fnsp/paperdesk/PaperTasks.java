package no.fnsp.paperdesk;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Task;
import no.fnsp.desk.TaskSource;
import no.fnsp.paper.Papers;
import no.fnsp.site.Sites;
import org.springframework.stereotype.Component;

/** Documents that somebody should have looked at again by now. */
@Component
class PaperTasks implements TaskSource {

    private static final int MOST = 20;

    private final Lookup lookup;
    private final Papers papers;
    private final Sites sites;

    PaperTasks(Lookup lookup, Papers papers, Sites sites) {
        this.lookup = lookup;
        this.papers = papers;
        this.sites = sites;
    }

    @Override
    public String key() {
        return "papers";
    }

    @Override
    public int place() {
        return 60;
    }

    /** For those who answer for single sites. */
    @Override
    public List<Task> of(Desk desk, Instant now) {
        return desk.editor().singleSites().stream()
                .flatMap(site -> sites.withId(site, now).stream())
                .flatMap(site -> lookup.changing(desk, site.key()).stream())
                .flatMap(here -> due(here, now))
                .limit(MOST)
                .toList();
    }

    private Stream<Task> due(Here here, Instant now) {
        return papers.of(here.site().id(), now).stream()
                .filter(paper -> paper.isShown(now) && paper.isReviewDue(now))
                .map(paper -> new Task(
                        paper.says().title(),
                        here.to("/" + paper.id()),
                        here.site().settings().shortName() + " · "
                                + here.words()
                                        .get(
                                                "paperdesk.review-by",
                                                here.words().date(paper.says().reviewDue())),
                        false));
    }
}
