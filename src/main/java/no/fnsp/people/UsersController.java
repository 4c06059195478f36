package no.fnsp.people;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.identity.Grants;
import no.fnsp.identity.Held;
import no.fnsp.identity.Register;
import no.fnsp.site.Site;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Who is what on a site, or over all sites. */
@Controller
class UsersController {

    private static final int MOST = 100;

    private final LookingAfter lookup;
    private final Grants grants;
    private final Register register;
    private final Sayings sayings;
    private final Regions regions;

    UsersController(LookingAfter lookup, Grants grants, Register register, Sayings sayings, Regions regions) {
        this.lookup = lookup;
        this.grants = grants;
        this.register = register;
        this.sayings = sayings;
        this.regions = regions;
    }

    @GetMapping("/desk/sites/{site}/users")
    Reply onSite(Desk desk, @PathVariable String site, @RequestParam(defaultValue = "") String q) {
        return lookup.here(desk, site).map(here -> list(here, q.strip())).orElseGet(Reply::missing);
    }

    /** For those who look after everybody; whoever looks after a region is shown its sites. */
    @GetMapping("/desk/users")
    Reply everywhere(Desk desk, @RequestParam(defaultValue = "") String q) {
        return lookup.here(desk, null)
                .map(here -> list(here, q.strip()))
                .or(() -> regions.of(desk).map(Reply::page))
                .orElseGet(Reply::missing);
    }

    private Reply list(Here here, String q) {
        String title = here.words().get(here.isEverywhere() ? "people.everywhere" : "people.title");
        List<Held> wide = grants.wide(here.now());
        Site site = here.site();
        List<Row> rows = site == null ? everybody(here, q, wide) : onSite(here, site, q);
        List<Row> above = site == null
                ? List.of()
                : rows(here, wide.stream().filter(held -> held.grant().where().covers(Here.whole(site))));
        return Reply.page(new UsersPage(here.frame(title), here, q, rows, above));
    }

    private List<Row> onSite(Here here, Site site, String q) {
        return rows(here, grants.on(site.id(), here.now()).stream()).stream()
                .filter(row -> row.has(q))
                .toList();
    }

    /** Those with wide roles; or whoever has the letters in their name, with all they are. */
    private List<Row> everybody(Here here, String q, List<Held> wide) {
        return q.isEmpty()
                ? rows(here, wide.stream())
                : register.search(q, MOST).stream()
                        .map(account -> new Row(account, sayings.of(here, grants.of(account.id(), here.now()))))
                        .toList();
    }

    private List<Row> rows(Here here, Stream<Held> held) {
        Map<UUID, List<Held>> byPerson = held.collect(Collectors.groupingBy(Held::account));
        return register.of(byPerson.keySet()).stream()
                .map(account -> new Row(account, sayings.of(here, byPerson.getOrDefault(account.id(), List.of()))))
                .toList();
    }
}
