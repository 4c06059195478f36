package no.fnsp.organisation;

import java.util.List;
import java.util.UUID;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A region, trust, hospital, place or department as it was at one instant. Never changes.
 *
 * @param key the stable name files use
 * @param slug its word in an address, unique among its siblings
 * @param places the places a department works at, in order
 */
public record Node(
        UUID id,
        String key,
        NodeKind kind,
        @Nullable UUID parent,
        String slug,
        Words name,
        @Nullable String number,
        @Nullable String languageForm,
        @Nullable String samiLanguage,
        List<UUID> places,
        int position,
        Reach reach) {

    public Node {
        places = List.copyOf(places);
    }
}
