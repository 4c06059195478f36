package no.fnsp.library;

import java.util.List;
import no.fnsp.desk.Desk;
import no.fnsp.sharing.Sightings;
import no.fnsp.sharing.Sightings.Sighting;
import org.springframework.stereotype.Component;

/** Where a picture or a document is seen, on this site and others, and in which drafts. */
@Component
class UsedAt {

    private final Sightings sightings;

    UsedAt(Sightings sightings) {
        this.sightings = sightings;
    }

    /** Pages first, then the drafts that this person may know of. */
    List<ItemPage.Used> of(Held held) {
        return sightings
                .of(held.id(), held.here().desk().editor(), held.here().now())
                .map(one -> used(held, one))
                .toList();
    }

    private static ItemPage.Used used(Held held, Sighting seen) {
        return new ItemPage.Used(
                seen.site().settings().shortName(),
                seen.title().isEmpty() ? held.here().words().get("library.untitled") : seen.title(),
                seen.path(),
                seen.language(),
                seen.works() ? Desk.to(seen.site(), "/documents/" + seen.document()) : null);
    }
}
