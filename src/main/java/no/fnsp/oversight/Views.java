package no.fnsp.oversight;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.fnsp.desk.Desk;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import org.springframework.stereotype.Component;

/** Finds what somebody sees of the whole, through them. Every address of the overview begins here. */
@Component
public class Views {

    private final Sites sites;
    private final DatabaseClock clock;

    Views(Sites sites, DatabaseClock clock) {
        this.sites = sites;
        this.clock = clock;
    }

    /** Empty for whoever has nothing to do on any site. */
    public Optional<View> of(Desk desk) {
        var now = clock.now();
        List<Site> every = sites.all(now);
        List<Site> others = every.stream()
                .filter(site -> !site.isNationalBase())
                .sorted(Comparator.comparing(site -> site.settings().shortName()))
                .toList();
        return every.stream()
                .filter(Site::isNationalBase)
                .findFirst()
                .filter(base -> every.stream().anyMatch(site -> View.sees(desk, site)))
                .map(base -> new View(desk, now, base, others));
    }
}
