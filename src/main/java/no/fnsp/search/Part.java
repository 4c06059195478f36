package no.fnsp.search;

import java.util.Arrays;
import java.util.Optional;

/** What a page has words in, and how much a word is worth where it stands: the same in every engine. */
public enum Part {
    TITLE("title", 8, 0.2f, 0.35f),
    NAMES("names", 6, 0.2f, 0.1f),
    FOREIGN("foreign", 4, 0.2f, 0.1f),
    HEADING("heading", 2, 0.9f, 0.4f),
    LEAD("lead", 2.5f, 0.9f, 0.4f),
    BODY("body", 1, 0.9f, 0.4f);

    private final String field;
    private final float weight;
    private final float saturation;
    private final float length;

    Part(String field, float weight, float saturation, float length) {
        this.field = field;
        this.weight = weight;
        this.saturation = saturation;
        this.length = length;
    }

    public static Optional<Part> of(String field) {
        return Arrays.stream(values()).filter(part -> part.field.equals(field)).findFirst();
    }

    /** Its name in an index. */
    public String field() {
        return field;
    }

    public float weight() {
        return weight;
    }

    /** BM25's k1. A name that says a word twice is not twice as much about it. */
    public float saturation() {
        return saturation;
    }

    /** BM25's b. A page with many other names is no less about each. */
    public float length() {
        return length;
    }

    /** Whether it is read from beginning to end, so that words may stand beside each other in it. */
    public boolean isRead() {
        return this == LEAD || this == BODY;
    }
}
