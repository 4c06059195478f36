package no.fnsp.critical;

import java.util.Optional;
import no.fnsp.text.Language;
import no.fnsp.text.Words;

/**
 * What is told of a critical error. Never changes.
 *
 * @param wrong what was wrong, to those who work with the text; at most 2000 characters
 * @param warning to readers; at most 500 characters in each language, and never without bokmål, which everybody can be given
 */
public record Told(String wrong, Words warning) {

    private static final int LONGEST_WRONG = 2000;
    private static final int LONGEST_WARNING = 500;

    public Told {
        wrong = wrong.strip();
    }

    /** What is missing in it, or too long. */
    public enum Flaw {
        NO_WRONG,
        WRONG_TOO_LONG,
        NO_WARNING,
        WARNING_TOO_LONG
    }

    public Optional<Flaw> flaw() {
        if (wrong.isEmpty()) {
            return Optional.of(Flaw.NO_WRONG);
        }
        if (wrong.length() > LONGEST_WRONG) {
            return Optional.of(Flaw.WRONG_TOO_LONG);
        }
        if (warning.exactly(Language.NB) == null) {
            return Optional.of(Flaw.NO_WARNING);
        }
        return warning.byLanguage().values().stream().anyMatch(words -> words.length() > LONGEST_WARNING)
                ? Optional.of(Flaw.WARNING_TOO_LONG)
                : Optional.empty();
    }
}
