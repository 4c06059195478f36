package no.fnsp.editor;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fnsp.desk.Desk;
import no.fnsp.desk.TaskSource;
import no.fnsp.identity.Editor;
import no.fnsp.identity.Right;
import no.fnsp.identity.Spot;
import no.fnsp.journal.Actors;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page of the desk. */
@Controller
class StartController {

    /** Whoever is here a few hours a month is told of what became of their texts. */
    private static final Duration TOLD_OF = Duration.ofDays(14);

    private final Sites sites;
    private final Board board;
    private final SentDrafts sent;
    private final Actors actors;
    private final Mentions mentions;
    private final List<TaskSource> tasks;
    private final DatabaseClock clock;

    StartController(
            Sites sites,
            Board board,
            SentDrafts sent,
            Actors actors,
            Mentions mentions,
            List<TaskSource> tasks,
            DatabaseClock clock) {
        this.sites = sites;
        this.board = board;
        this.sent = sent;
        this.actors = actors;
        this.mentions = mentions;
        this.tasks = tasks.stream()
                .sorted(Comparator.comparingInt(TaskSource::place))
                .toList();
        this.clock = clock;
    }

    /** @param q what is looked for among the sites; empty for all of them */
    @GetMapping("/desk")
    StartPage start(Desk desk, @RequestParam(defaultValue = "") String q) {
        Instant now = clock.now();
        Editor editor = desk.editor();
        List<Site> all = sites.all(now).stream()
                .filter(site -> editor.worksOn(site.id(), site.settings().region()))
                .toList();
        List<StartPage.Tasks> waiting = tasks.stream()
                .map(source -> new StartPage.Tasks(source.key(), source.of(desk, now)))
                .filter(kind -> !kind.tasks().isEmpty())
                .toList();
        return new StartPage(
                desk.frame(desk.words().get("start.title")),
                NationalCard.of(desk, all, waiting).orElse(null),
                StartSites.of(all, q),
                waiting,
                sendings(desk, all, now),
                mentions.of(desk, all.stream().collect(Collectors.toMap(Site::id, Site::key))),
                board.draftsOf(editor.id(), now));
    }

    private Sendings sendings(Desk desk, List<Site> all, Instant now) {
        Editor editor = desk.editor();
        Map<UUID, Site> byId = all.stream().collect(Collectors.toMap(Site::id, site -> site));
        List<SentDrafts.Sent> waiting =
                sent.waitingFor(editor.id(), byId.keySet(), one -> mayPublish(editor, byId, one), now);
        List<SentDrafts.Sent> own = sent.of(editor.id(), byId.keySet(), now.minus(TOLD_OF), now);
        return Sendings.of(waiting, own, actors, desk.words());
    }

    private static boolean mayPublish(Editor editor, Map<UUID, Site> sites, SentDrafts.Sent sent) {
        return Optional.ofNullable(sites.get(sent.site()))
                .filter(site -> editor.may(
                        Right.PUBLISH, new Spot(site.id(), site.settings().region(), sent.path())))
                .isPresent();
    }
}
