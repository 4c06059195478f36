package no.fnsp.importer;

import java.util.List;
import no.fnsp.importer.source.Refusal;

/** The folder cannot be imported; thrown inside the import's transaction so that nothing of it stays. */
final class Refused extends RuntimeException {

    private final List<Refusal> refusals;

    Refused(Refusal refusal) {
        this(List.of(refusal));
    }

    Refused(List<Refusal> refusals) {
        super("Refused: " + refusals);
        this.refusals = List.copyOf(refusals);
    }

    List<Refusal> refusals() {
        return refusals;
    }
}
