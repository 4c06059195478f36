package no.fnsp.oversight.past;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.identity.Right;
import no.fnsp.identity.Spot;
import no.fnsp.placement.Placements;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Any page of a site as it was: as page, as data and as a document to keep. For everybody who may read there. */
@Controller
class TimeMachineController {

    private static final String MACHINE = "/desk/sites/{site}/time-machine";

    private final Sites sites;
    private final Travels travels;
    private final PastPages pages;
    private final PastPrint print;
    private final Placements placements;
    private final DatabaseClock clock;

    TimeMachineController(
            Sites sites,
            Travels travels,
            PastPages pages,
            PastPrint print,
            Placements placements,
            DatabaseClock clock) {
        this.sites = sites;
        this.travels = travels;
        this.pages = pages;
        this.print = print;
        this.placements = placements;
        this.clock = clock;
    }

    @GetMapping(MACHINE)
    Reply page(Desk desk, HttpServletRequest request, @PathVariable("site") String key, @ModelAttribute Asked asked) {
        return find(desk, key, asked)
                .map(machine -> Reply.page(pages.of(machine, then(machine), request)))
                .orElseGet(Reply::missing);
    }

    @GetMapping(MACHINE + ".json")
    Reply data(Desk desk, @PathVariable("site") String key, @ModelAttribute Asked asked) {
        return find(desk, key, asked)
                .map(machine -> switch (then(machine)) {
                    case Then.Shown shown -> Reply.data(PastData.of(shown));
                    case Then.Gone gone -> problem(machine, 410, "gone");
                    case Then.Missing missing -> problem(machine, 404, "missing");
                    case Then.NoSite none -> problem(machine, 404, "no-site");
                    case Then.Elsewhere elsewhere -> problem(machine, 404, "elsewhere");
                    case Then.Future future -> problem(machine, 400, "future");
                    case Then.Unclear unclear -> problem(machine, 400, "unclear");
                    case Then.NotAsked nothing -> problem(machine, 400, "not-asked");
                })
                .orElseGet(Reply::missing);
    }

    private static Reply problem(TimeMachine machine, int status, String what) {
        return new Reply.Data(
                Map.of("status", status, "title", machine.desk().words().get("past." + what + ".title"), "type", what),
                status);
    }

    /** What cannot be printed is told on the page. */
    @GetMapping(MACHINE + ".pdf")
    Reply print(Desk desk, @PathVariable("site") String key, @ModelAttribute Asked asked) {
        return find(desk, key, asked)
                .map(machine -> then(machine) instanceof Then.Shown shown
                        ? new Reply.File(print.name(machine, shown.past()), "application/pdf", print.of(machine, shown))
                        : Reply.onward(
                                machine.moment() instanceof Moment.At at
                                        ? machine.to("", at.at())
                                        : Desk.to(machine.site(), "/time-machine")))
                .orElseGet(Reply::missing);
    }

    private Then then(TimeMachine machine) {
        return travels.to(machine.site(), machine.address(), machine.moment(), machine.now());
    }

    /** The machine of a site, for whoever may read at the address; a site that has closed is found as it was. */
    private Optional<TimeMachine> find(Desk desk, String key, Asked asked) {
        Instant now = clock.now();
        Moment moment = Moment.of(asked.on(), asked.time(), asked.at(), now);
        return site(key, moment, now).flatMap(site -> machine(desk, site, now, moment, placed(site, asked, now)));
    }

    private Asked placed(Site site, Asked asked, Instant now) {
        return asked.text()
                .flatMap(document -> placements.of(site.id(), document, now))
                .map(placement -> asked.at(placement.path()))
                .orElse(asked);
    }

    private static Optional<TimeMachine> machine(Desk desk, Site site, Instant now, Moment moment, Asked asked) {
        var address = Address.of(site, asked.path(), asked.language(), asked.sted());
        var spot = new Spot(site.id(), site.settings().region(), address.path());
        return mayRead(desk, site, asked, spot)
                ? Optional.of(new TimeMachine(desk, site, now, asked, address, moment))
                : Optional.empty();
    }

    /** Whoever works on a branch alone gets the form, and then the pages of the branch. */
    private static boolean mayRead(Desk desk, Site site, Asked asked, Spot spot) {
        return desk.editor().may(Right.READ, spot)
                || asked.path().isBlank()
                        && desk.editor().worksOn(site.id(), site.settings().region());
    }

    private Optional<Site> site(String key, Moment moment, Instant now) {
        return sites.find(key, now)
                .or(() -> moment instanceof Moment.At then ? sites.find(key, then.at()) : Optional.empty());
    }
}
