package no.fnsp.editor;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fnsp.desk.Desk;
import no.fnsp.desk.TaskSource;
import no.fnsp.html.Link;
import no.fnsp.identity.Editor;
import no.fnsp.identity.Grant;
import no.fnsp.identity.Right;
import no.fnsp.identity.Spot;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page of the desk. */
@Controller
class StartController {

    /** A review is due three years after the approval, and told of three months before. */
    private static final int MONTHS = 33;

    private final Sites sites;
    private final Board board;
    private final Names names;
    private final Mentions mentions;
    private final List<TaskSource> tasks;
    private final DatabaseClock clock;

    StartController(
            Sites sites, Board board, Names names, Mentions mentions, List<TaskSource> tasks, DatabaseClock clock) {
        this.sites = sites;
        this.board = board;
        this.names = names;
        this.mentions = mentions;
        this.tasks = tasks.stream()
                .sorted(Comparator.comparingInt(TaskSource::place))
                .toList();
        this.clock = clock;
    }

    @GetMapping("/desk")
    StartPage start(Desk desk) {
        Instant now = clock.now();
        Editor editor = desk.editor();
        List<Site> all = sites.all(now).stream()
                .filter(site -> editor.worksOn(site.id(), site.settings().region()))
                .toList();
        List<UUID> own =
                all.stream().filter(site -> isOwn(editor, site)).map(Site::id).toList();
        return new StartPage(
                desk.frame(desk.words().get("start.title")),
                all.stream()
                        .map(site -> new Link(site.settings().shortName(), Desk.to(site, "")))
                        .sorted(Comparator.comparing(Link::label))
                        .toList(),
                tasks.stream()
                        .map(source -> new StartPage.Tasks(source.key(), source.of(desk, now)))
                        .filter(kind -> !kind.tasks().isEmpty())
                        .toList(),
                waiting(editor, all, now).stream()
                        .map(sent -> new StartPage.Waiting(sent, names.of(sent.by(), desk.words())))
                        .toList(),
                board.returnedTo(editor.id(), now),
                mentions.of(desk, all.stream().collect(Collectors.toMap(Site::id, Site::key))),
                board.draftsOf(editor.id(), now),
                board.dueForReview(
                        own, now.atOffset(ZoneOffset.UTC).minusMonths(MONTHS).toInstant(), now));
    }

    /** What somebody else has sent and this person may publish. */
    private List<Board.Sent> waiting(Editor editor, List<Site> sites, Instant now) {
        return board.waitingOn(sites.stream().map(Site::id).toList(), now).stream()
                .filter(sent -> !sent.by().equals(editor.id()))
                .filter(sent -> sites.stream()
                        .filter(site -> site.id().equals(sent.site()))
                        .anyMatch(site -> editor.may(
                                Right.PUBLISH,
                                new Spot(site.id(), site.settings().region(), sent.path()))))
                .toList();
    }

    /** A site they were given themselves, rather than all of a region or the country; whoever has those has the base. */
    private static boolean isOwn(Editor editor, Site site) {
        return editor.grants().stream().anyMatch(grant -> switch (grant.where()) {
            case Grant.Level.OnSite one -> one.site().equals(site.id());
            case Grant.Level.Branch one -> one.site().equals(site.id());
            case Grant.Level.Region region -> false;
            case Grant.Level.National everywhere -> site.isNationalBase();
        });
    }
}
