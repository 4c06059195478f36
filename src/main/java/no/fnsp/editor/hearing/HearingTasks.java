package no.fnsp.editor.hearing;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Task;
import no.fnsp.desk.TaskSource;
import no.fnsp.hearing.Answer;
import no.fnsp.hearing.Answers;
import no.fnsp.hearing.Hearing;
import no.fnsp.hearing.Hearings;
import no.fnsp.identity.Grant;
import no.fnsp.identity.Right;
import no.fnsp.identity.Spot;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import org.springframework.stereotype.Component;

/** The hearings that the reader's own sites are asked in and have not answered. */
@Component
class HearingTasks implements TaskSource {

    private static final int MOST = 20;

    private final Hearings hearings;
    private final Answers answers;
    private final ListedHearings listed;
    private final Sites sites;

    HearingTasks(Hearings hearings, Answers answers, ListedHearings listed, Sites sites) {
        this.hearings = hearings;
        this.answers = answers;
        this.listed = listed;
        this.sites = sites;
    }

    @Override
    public String key() {
        return "hearing";
    }

    @Override
    public int place() {
        return 40;
    }

    @Override
    public List<Task> of(Desk desk, Instant now) {
        return desk.editor().grants().stream()
                .flatMap(grant -> own(desk, grant, now))
                .distinct()
                .flatMap(site -> hearings.of(site.id()).stream()
                        .filter(one -> one.isOpen(now) && !isAnswered(one, site))
                        .map(one -> task(desk, site, one)))
                .limit(MOST)
                .toList();
    }

    /** Whoever may answer for every site is not asked for each. */
    private Stream<Site> own(Desk desk, Grant grant, Instant now) {
        return grant.where() instanceof Grant.Level.OnSite on
                ? sites.withId(on.site(), now).stream()
                        .filter(site -> desk.editor()
                                .may(
                                        Right.ADOPT,
                                        new Spot(site.id(), site.settings().region(), "/")))
                : Stream.of();
    }

    private boolean isAnswered(Hearing one, Site site) {
        return answers.of(one.id()).stream().map(Answer::site).anyMatch(site.id()::equals);
    }

    private Task task(Desk desk, Site site, Hearing one) {
        return new Task(
                listed.title(one, desk.words()),
                Desk.to(site, "/hearings/" + one.id()),
                desk.words()
                        .get(
                                "hearing.task",
                                site.settings().shortName(),
                                desk.frame("").day(one.due())),
                false);
    }
}
