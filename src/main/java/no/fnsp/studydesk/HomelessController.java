package no.fnsp.studydesk;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.desk.Task;
import no.fnsp.desk.TaskSource;
import no.fnsp.html.Link;
import no.fnsp.identity.Grant;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Permits;
import no.fnsp.identity.Right;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import no.fnsp.study.AtDesk;
import no.fnsp.study.Homes;
import no.fnsp.study.Register;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Studies whose hospital has left or was merged, for those who look after the whole country: they find them another home. */
@Controller("studiesWithoutHome")
class HomelessController implements TaskSource {

    private final Homes homes;
    private final Register register;
    private final Permits permits;
    private final Sites sites;
    private final DatabaseClock clock;

    HomelessController(Homes homes, Register register, Permits permits, Sites sites, DatabaseClock clock) {
        this.homes = homes;
        this.register = register;
        this.permits = permits;
        this.sites = sites;
        this.clock = clock;
    }

    private Optional<Permit> permit(Desk desk, UUID study) {
        return permits.beyondSites(desk.editor(), new Grant.Level.National(), Right.STUDIES, study)
                .filter(permit -> desk.editor().grants().stream()
                        .anyMatch(grant -> grant.where() instanceof Grant.Level.National
                                && grant.role().rights().contains(Right.STUDIES)));
    }

    @GetMapping("/desk/studies")
    Reply page(Desk desk) {
        Instant now = clock.now();
        return permit(desk, new UUID(0, 0))
                .map(permit -> Reply.page(new HomelessPage(
                        desk.frame(desk.words().get("studydesk.homeless")),
                        homes.homeless(now).stream()
                                .map(study -> new HomelessPage.Row(study.study().toString(), study.title()))
                                .toList(),
                        hospitals(now))))
                .orElseGet(Reply::missing);
    }

    private List<Link> hospitals(Instant now) {
        return sites.all(now).stream()
                .filter(site -> site.settings().treats())
                .map(site -> new Link(site.settings().shortName(), site.key()))
                .sorted(Comparator.comparing(Link::label))
                .toList();
    }

    @PostMapping("/desk/studies/{study}/home")
    Reply handOver(Desk desk, @PathVariable UUID study, @RequestParam(defaultValue = "") String to) {
        Optional<AtDesk> home = homes.find(study);
        Optional<Site> there =
                sites.find(to, clock.now()).filter(site -> site.settings().treats());
        return permit(desk, study)
                .filter(permit -> home.isPresent() && there.isPresent())
                .map(permit -> {
                    register.handOver(permit, home.get(), there.get().id());
                    return Reply.onward("/desk/studies", "study.handed-over");
                })
                .orElseGet(Reply::missing);
    }

    @Override
    public String key() {
        return "homeless-studies";
    }

    @Override
    public int place() {
        return 56;
    }

    @Override
    public List<Task> of(Desk desk, Instant now) {
        return permit(desk, new UUID(0, 0)).isEmpty()
                ? List.of()
                : homes.homeless(now).stream()
                        .limit(20)
                        .map(study -> new Task(study.title(), "/desk/studies", "", false))
                        .toList();
    }
}
