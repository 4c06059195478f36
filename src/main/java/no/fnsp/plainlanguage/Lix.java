package no.fnsp.plainlanguage;

import java.util.Locale;

/**
 * How heavy a text is to read: words a sentence plus the percentage of words of more than six letters (Björnsson, 1968).
 * Patient information aims at 40 or less. Never changes.
 */
public record Lix(int words, int sentences, int longWords) {

    /** Below this number of words the measure says more about chance than about the text. */
    static final int FEWEST_WORDS = 50;

    private static final int AIM = 40;

    public int value() {
        return Math.round((float) words / sentences + 100f * longWords / words);
    }

    public boolean isHeavy() {
        return value() > AIM;
    }

    public Level level() {
        int value = value();
        return value <= 30 ? Level.VERY_EASY : value <= AIM ? Level.EASY : value <= 50 ? Level.HEAVY : Level.VERY_HEAVY;
    }

    /** What a value means to patients. */
    public enum Level {
        /** At most 30: as in a book for children. */
        VERY_EASY,
        /** At most 40: what most patients read without effort. */
        EASY,
        /** At most 50: as in a newspaper; many who are ill or tired give up. */
        HEAVY,
        /** Above: as in an official report. */
        VERY_HEAVY;

        /** Its message is {@code plain.lix.<key>}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
