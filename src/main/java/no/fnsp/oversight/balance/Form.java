package no.fnsp.oversight.balance;

import java.util.Locale;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/** Which language form the law asks of an organisation. Never changes. */
public enum Form {
    BOKMAL,
    NYNORSK,
    NEUTRAL,
    /** Nobody has said. */
    UNKNOWN;

    /** A neutral organisation writes at least a quarter in each. */
    static final int QUARTER = 25;

    static Form of(@Nullable String word) {
        for (Form form : values()) {
            if (form.key().equals(word)) {
                return form;
            }
        }
        return UNKNOWN;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether words are as the law asks: most of them in the organisation's form, or a quarter in each. */
    boolean isMetBy(Balance balance) {
        return switch (this) {
            case BOKMAL -> balance.wordsOf100(Language.NB) >= 50;
            case NYNORSK -> balance.wordsOf100(Language.NN) >= 50;
            case NEUTRAL -> balance.wordsOf100(Language.NB) >= QUARTER && balance.wordsOf100(Language.NN) >= QUARTER;
            case UNKNOWN -> true;
        };
    }

    /** The form there is too little of, or that one would like more of; null when nothing is asked. */
    @Nullable
    Language wanted(Balance balance) {
        return switch (this) {
            case BOKMAL -> Language.NB;
            case NYNORSK -> Language.NN;
            case NEUTRAL ->
                balance.wordsOf100(Language.NN) <= balance.wordsOf100(Language.NB) ? Language.NN : Language.NB;
            case UNKNOWN -> null;
        };
    }
}
