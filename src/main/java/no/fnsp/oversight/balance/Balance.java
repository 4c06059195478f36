package no.fnsp.oversight.balance;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.fnsp.text.Language;

/** How much one site publishes in each language, in one period. Never changes. */
public record Balance(Map<Language, Amount> amounts) {

    static final Balance NONE = new Balance(Map.of());

    private static final Set<Language> FORMS = Set.of(Language.NB, Language.NN);

    public Balance {
        amounts = Map.copyOf(amounts);
    }

    /** Pages, and the words on them. */
    public record Amount(int pages, long words) {
        static final Amount NONE = new Amount(0, 0);
    }

    Balance with(Language language, Amount amount) {
        var all = new EnumMap<Language, Amount>(Language.class);
        all.putAll(amounts);
        all.put(language, amount);
        return new Balance(all);
    }

    Amount in(Language language) {
        return Objects.requireNonNullElse(amounts.get(language), Amount.NONE);
    }

    boolean isEmpty() {
        return FORMS.stream().allMatch(form -> in(form).words() == 0);
    }

    /** Of what is written in Norwegian, how many of 100 words are in this form; other languages count for neither. */
    int wordsOf100(Language form) {
        long all = in(Language.NB).words() + in(Language.NN).words();
        return all == 0 ? 0 : Math.round(100f * in(form).words() / all);
    }

    int pagesOf100(Language form) {
        int all = in(Language.NB).pages() + in(Language.NN).pages();
        return all == 0 ? 0 : Math.round(100f * in(form).pages() / all);
    }
}
