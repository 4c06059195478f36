package no.fnsp.ordering;

import java.util.Locale;

/** What came of deciding on something. Only {@code Ok} has changed anything. */
public sealed interface Answered {

    record Ok(Matter matter) implements Answered {}

    /** Somebody else has decided since it was read. */
    record DecidedSince(Matter now) implements Answered {}

    /** It cannot be done, whoever asks. */
    record Impossible(Why why) implements Answered {}

    enum Why {
        /** The other one is declined, withdrawn or merged itself. */
        OTHER_IS_CLOSED,
        /** The text it is about is not published any more. */
        TEXT_IS_GONE,
        /** Somebody is writing in the text, and has changed the same chapters. */
        DISPUTED;

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
