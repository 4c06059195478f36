package no.fnsp.statistics;

import no.fnsp.site.PageMarks.Marked;

/** A page that was read, and how we know. Never changes. */
public record Seen(How how, Marked page) {

    public enum How {
        /** The page's script told. */
        SCRIPTED,
        /** A reader without script fetched the picture that only they fetch. */
        PLAIN,
        /** It was sent from here; also to machines that do not say what they are. */
        SERVED
    }
}
