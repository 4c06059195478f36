package no.fnsp.critical;

import java.util.UUID;
import no.fnsp.approval.Published;
import no.fnsp.content.Draft;

/** What came of correcting a critical error. Only {@code Ok} has changed anything. */
public sealed interface Corrected {

    /** Readers see it, everywhere. */
    record Ok(UUID error) implements Corrected {}

    /** What is told of it will not do. */
    record NotTold(Told.Flaw flaw) implements Corrected {}

    /** No draft was chosen. */
    record NothingToCorrect() implements Corrected {}

    /** Only what readers see can be wrong; a text that is not published in the language is published as new. */
    record NotPublished(Draft draft) implements Corrected {}

    /** A draft could not be published, and so none was. */
    record Refused(Draft draft, Published why) implements Corrected {}
}
