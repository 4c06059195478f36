package no.fnsp.factbook;

import java.util.List;
import no.fnsp.desk.Desk;
import no.fnsp.fact.Fact;
import no.fnsp.sharing.Sightings;
import no.fnsp.sharing.Sightings.Sighting;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import org.springframework.stereotype.Component;

/** Where a fact is said, on this site and others, and in which drafts. */
@Component
class SaidAt {

    private final Sightings sightings;
    private final Sites sites;

    SaidAt(Sightings sightings, Sites sites) {
        this.sightings = sightings;
        this.sites = sites;
    }

    /** Pages first, then the drafts that this person may know of. A site that may not say the fact shows nothing there. */
    List<FactPage.Used> of(Held held) {
        return sightings
                .of(held.fact().id(), held.here().desk().editor(), held.here().now())
                .filter(one -> maySay(one.site(), held.fact()))
                .map(one -> used(held, one))
                .toList();
    }

    /** The sites that say it at the bottom of every page, by what they are called. */
    List<String> atTheBottomOf(Held held) {
        return sites.all(held.here().now()).stream()
                .filter(site ->
                        held.fact().id().equals(site.settings().contact().phoneFact()))
                .filter(site -> maySay(site, held.fact()))
                .map(site -> site.settings().shortName())
                .sorted()
                .toList();
    }

    private static boolean maySay(Site site, Fact fact) {
        return fact.national() || site.id().equals(fact.site());
    }

    private static FactPage.Used used(Held held, Sighting seen) {
        return new FactPage.Used(
                seen.site().settings().shortName(),
                seen.title().isEmpty() ? held.here().words().get("factbook.untitled") : seen.title(),
                seen.path(),
                seen.language(),
                seen.works() ? Desk.to(seen.site(), "/documents/" + seen.document()) : null);
    }
}
