package no.fnsp.text;

/** A run of words that two texts share, or that one of them has. Never changes. Prints as they stand, as {@code <ins>} or as {@code <del>}. */
public record Stretch(Kind kind, String words) {

    public enum Kind {
        SAME,
        ADDED,
        REMOVED
    }

    boolean isInOld() {
        return kind != Kind.ADDED;
    }

    boolean isInNew() {
        return kind != Kind.REMOVED;
    }
}
