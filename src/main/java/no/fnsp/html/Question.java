package no.fnsp.html;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How far a reader has come in answering whether they found what they looked for. Never changes.
 *
 * @param mark of the page it is about
 * @param receipt for the answer, which comes back with the words; empty when there is none
 * @param found what was answered
 * @param words what was written and could not be kept; empty before
 * @param problem the key of what is wrong; null for nothing
 */
public record Question(
        Step step,
        String mark,
        String receipt,
        boolean found,
        String words,
        @Nullable String problem) {

    /** How many characters the words may have. */
    public static final int LONGEST = 255;

    public enum Step {
        /** Yes or no. */
        FOUND,
        /** What was good or missing, for whoever wants to say it. */
        WORDS,
        DONE;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Question found(String mark) {
        return new Question(Step.FOUND, mark, "", false, "", null);
    }

    public static Question words(String mark, String receipt, boolean found) {
        return new Question(Step.WORDS, mark, receipt, found, "", null);
    }

    public static Question done(String mark) {
        return new Question(Step.DONE, mark, "", false, "", null);
    }

    /** The same once more, with what was written, and why it could not be kept. */
    public Question refused(String written, String why) {
        return new Question(step, mark, receipt, found, written, why);
    }
}
