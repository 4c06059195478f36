package no.fnsp.composing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.fnsp.content.Concept;
import no.fnsp.content.Concepts;
import no.fnsp.kept.Part;
import no.fnsp.kept.Parts;
import no.fnsp.kept.Shelf;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The codes of what a text is about. At most one statement, and none while nothing has changed. */
@Component
class ConceptCodes {

    private static final int MOST = 10_000;

    private final Concepts concepts;
    private final Shelf<UUID, Map<String, List<String>>> kept;

    ConceptCodes(Concepts concepts, Parts parts) {
        this.concepts = concepts;
        this.kept = parts.shelf(MOST);
    }

    /** By code system; none for what is no concept. */
    Map<String, List<String>> of(Visit visit, @Nullable UUID concept) {
        return concept == null
                ? Map.of()
                : Shared.one(
                        visit,
                        kept,
                        concept,
                        id -> new Part<>(
                                concepts.find(id, visit.at())
                                        .map(Concept::codes)
                                        .orElse(Map.of()),
                                List.of(Concepts.scope(id))));
    }
}
