package no.fnsp.composing;

import java.util.List;
import java.util.Optional;
import no.fnsp.kept.Part;
import no.fnsp.kept.Parts;
import no.fnsp.kept.Shelf;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import org.springframework.stereotype.Component;

/** The national base as a site, where there is one. */
@Component
final class NationalBase {

    private final Sites sites;
    private final Shelf<String, Optional<Site>> kept;

    NationalBase(Sites sites, Parts parts) {
        this.sites = sites;
        this.kept = parts.shelf(1);
    }

    Optional<Site> of(Visit visit) {
        return Shared.one(
                visit, kept, Site.NATIONAL_BASE, key -> new Part<>(sites.find(key, visit.at()), List.of(Sites.LIST)));
    }
}
