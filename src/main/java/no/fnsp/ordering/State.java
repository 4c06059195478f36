package no.fnsp.ordering;

import java.util.Locale;

/** How far something that was asked for has come. */
public enum State {
    /** Nobody has looked at it. */
    ASKED,
    /** Something was asked back. */
    CLARIFYING,
    DECLINED,
    /** It is dealt with in another one, or the thing has a concept already. */
    MERGED,
    /** A text was opened, or is being changed. */
    ACCEPTED,
    /** It was accepted, but the draft that should take it in was thrown away: it waits for those who decide once more. */
    WITHOUT_DRAFT,
    /** Readers see what was asked for. */
    DONE,
    /** Whoever asked does not ask any more. */
    WITHDRAWN;

    /** The word in the database and in messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static State of(String key) {
        return valueOf(key.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    /** Whether it waits for an answer. */
    public boolean isOpen() {
        return this == ASKED || this == CLARIFYING || this == WITHOUT_DRAFT;
    }

    /** Whether it is being, or was, done: another one may be merged with it. */
    public boolean isAlive() {
        return isOpen() || this == ACCEPTED || this == DONE;
    }
}
