package no.fnsp.opendata.place;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.fnsp.organisation.Reach;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A place or a department as it is kept. Never changes.
 *
 * @param places where a department works, in order
 * @param since when this was last said of it
 */
record Unit(
        UUID id,
        String kind,
        String slug,
        Words name,
        @Nullable UUID parent,
        List<UUID> places,
        Reach reach,
        Instant since) {

    Unit {
        places = List.copyOf(places);
    }
}
