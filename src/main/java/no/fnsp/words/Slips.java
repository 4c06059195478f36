package no.fnsp.words;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a word that nobody writes was meant as: a word of the pages, or else one that people are known to say. Never changes. */
final class Slips {

    private final Lexicon pages;
    private final Lexicon said;

    Slips(Lexicon pages, Lexicon said) {
        this.pages = pages;
        this.said = said;
    }

    /** @param words that people say, whether they stand on a page or not */
    static Lexicon said(Collection<String> words) {
        Map<String, Integer> all = new HashMap<>();
        words.forEach(word -> all.put(word, 1));
        return new Lexicon(all);
    }

    boolean isOnPages(String canonical) {
        return pages.has(canonical);
    }

    boolean isKnown(String canonical) {
        return pages.has(canonical) || said.has(canonical);
    }

    /** The likeliest first; empty for a word that is one. */
    List<String> meant(Token token) {
        Token.Meaning meaning = token.meaning();
        boolean known = isKnown(meaning.canonical())
                || pages.has(meaning.stem())
                || pages.has(token.word())
                || (!meaning.parts().isEmpty() && meaning.parts().stream().allMatch(pages::has));
        if (known) {
            return List.of();
        }
        List<String> near = pages.near(meaning.stem());
        return near.isEmpty() ? said.near(meaning.stem()) : near;
    }
}
