package no.fnsp.search;

/** What answers are worth against each other, besides where words stand ({@link Part}): the same in every engine. */
public final class Worth {

    public static final float WHOLE_NAME = 60;
    public static final float CODE = 80;

    /** What a word is worth as part of a compound: {@code kne} in {@code kneprotese}. */
    public static final float AS_PART = 0.6f;

    /** How little the second best place where a word stands adds to the best. */
    public static final float ALSO = 0.15f;

    /** How far apart words are that stand beside each other, and what that is worth. */
    public static final int APART = 3;

    public static final float NEAR = 3f;

    /** How many hits are counted one by one. */
    public static final int COUNTED = 10_000;

    private Worth() {}

    /** Of a long question not every word must be there: {@code hvor lenge må jeg ligge på sykehuset etter …}. */
    public static int least(int needs) {
        return needs <= 1 ? 1 : Math.max(1, needs / 2);
    }
}
