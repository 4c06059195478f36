package no.fnsp.critical;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fnsp.content.Body;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.identity.Colleague;
import no.fnsp.identity.Colleagues;
import no.fnsp.identity.Right;
import no.fnsp.identity.Spot;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.text.Language;
import org.springframework.stereotype.Component;

/** Whom a critical error is told, and what the text is called. */
@Component
public class People {

    private final Colleagues colleagues;
    private final Sites sites;
    private final Editions editions;

    People(Colleagues colleagues, Sites sites, Editions editions) {
        this.colleagues = colleagues;
        this.sites = sites;
        this.editions = editions;
    }

    /** A site's own people who answer for its national texts; whoever may decide everywhere has their own work. */
    public List<Colleague> of(Site site) {
        return colleagues.ofSite(Right.ADOPT, site.id());
    }

    /** Who decides nationally. */
    public Set<UUID> deciders(Site base) {
        Spot spot = new Spot(base.id(), base.settings().region(), "/");
        return colleagues.with(Right.NATIONAL, spot).stream().map(Colleague::id).collect(Collectors.toSet());
    }

    Optional<Site> site(UUID id, Instant at) {
        return sites.withId(id, at);
    }

    /** What the text was called last. */
    public String title(UUID document) {
        return Arrays.stream(Language.values())
                .flatMap(language -> editions.newest(document, language).stream())
                .map(Edition::body)
                .map(Body::title)
                .findFirst()
                .orElse("");
    }
}
