package no.fnsp.people;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import no.fnsp.desk.Desk;
import no.fnsp.html.Link;
import no.fnsp.identity.Right;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import org.springframework.stereotype.Component;

/** The sites whose people a regional coordinator looks after. */
@Component
class Regions {

    private final Sites sites;
    private final DatabaseClock clock;

    Regions(Sites sites, DatabaseClock clock) {
        this.sites = sites;
        this.clock = clock;
    }

    /** Empty for somebody who looks after one site alone, or nobody. */
    Optional<RegionPage> of(Desk desk) {
        Instant now = clock.now();
        var links = sites.all(now).stream()
                .filter(site -> desk.editor().may(Right.USERS, Here.whole(site)))
                .map(site -> new Link(site.settings().shortName(), Desk.to(site, "/users")))
                .sorted(Comparator.comparing(Link::label))
                .toList();
        return links.size() < 2
                ? Optional.empty()
                : Optional.of(new RegionPage(desk.frame(desk.words().get("people.everywhere")), links));
    }
}
