package no.fnsp.approval;

import java.time.Instant;
import no.fnsp.content.Document;
import no.fnsp.content.Edition;
import no.fnsp.identity.Permit;
import no.fnsp.text.Words;

/** Something that goes on when somebody vouches for a text, or ends when it is withdrawn. Told in the same transaction. */
public interface WaitsForText {

    /** Somebody vouches for the words of an edition, which may be one that readers are not shown. */
    default void approved(Permit permit, Edition edition, Instant at) {}

    /** @param why what readers are told */
    default void withdrawn(Permit permit, Document document, Words why, Instant at) {}
}
