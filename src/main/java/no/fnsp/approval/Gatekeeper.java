package no.fnsp.approval;

import java.time.Instant;
import java.util.List;
import no.fnsp.content.Body;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Document;
import no.fnsp.content.Edition;
import no.fnsp.identity.Permit;
import no.fnsp.text.Language;

/** Looks at what is about to be published. Every room that knows something of it may have one; each is asked. */
public interface Gatekeeper {

    /** What must be mended or waived first; nothing in an emergency. */
    default List<Objection> objections(
            Document document, Language language, Body body, ChangeClass change, Instant at) {
        return List.of();
    }

    /** Told after an edition passed, in the same transaction: what was let through may have to be looked at afterwards. */
    default void passed(Passage passage) {}

    /** One edition that readers now see. */
    record Passage(Permit permit, Document document, Edition edition, Instant at) {}
}
