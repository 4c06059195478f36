package no.fnsp.study;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.fnsp.text.Words;

/** A published study as lists tell of it. Never changes. */
public record Listed(
        UUID id,
        String slug,
        Words titles,
        List<Area> areas,
        UUID responsible,
        List<UUID> participating,
        List<UUID> treatments,
        List<UUID> concepts,
        Standing standing,
        Instant confirmed) {

    public Listed {
        areas = List.copyOf(areas);
        participating = List.copyOf(participating);
        treatments = List.copyOf(treatments);
        concepts = List.copyOf(concepts);
    }

    public String address() {
        return Study.FOLDER + "/" + slug;
    }

    public Status status(Instant at) {
        return standing.status(at, confirmed.plus(Study.GRACE));
    }

    public Instant turnsAfter(Instant at) {
        return standing.turnsAfter(at, confirmed.plus(Study.GRACE));
    }
}
