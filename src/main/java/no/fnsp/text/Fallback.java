package no.fnsp.text;

import static no.fnsp.text.Language.EN;
import static no.fnsp.text.Language.NB;
import static no.fnsp.text.Language.NN;
import static no.fnsp.text.Language.SE;
import static no.fnsp.text.Language.SMA;
import static no.fnsp.text.Language.SMJ;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Which language a reader is shown when the one asked for is not written: the one place that rule stands. */
public final class Fallback {

    private Fallback() {}

    /** The languages to try, best first; begins with the language itself. */
    public static List<Language> order(Language wanted) {
        return switch (wanted) {
            case NB -> List.of(NB, NN, EN);
            case NN -> List.of(NN, NB, EN);
            case SE -> List.of(SE, NB, NN, EN);
            case SMJ -> List.of(SMJ, NB, NN, EN);
            case SMA -> List.of(SMA, NB, NN, EN);
            case EN -> List.of(EN, NB, NN);
        };
    }

    /** The best of the languages that exist, or empty when none is one the reader can be given. */
    public static Optional<Language> choose(Language wanted, Collection<Language> written) {
        return order(wanted).stream().filter(written::contains).findFirst();
    }
}
