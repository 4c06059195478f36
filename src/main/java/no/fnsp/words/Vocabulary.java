package no.fnsp.words;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words that a compound may be made of: those of our own pages, and a list that people look after. Never changes: an index and
 * the questions put to it go by the same one.
 */
public final class Vocabulary {

    /** A shorter part is as often a slip as a word, but for those on the list: {@code kne}, {@code øye}. */
    static final int SHORTEST = 4;

    private static final Set<String> LISTED = stems(Lines.of("parts.txt"));

    private final Set<String> own;
    private final Set<String> stems;

    private Vocabulary(Set<String> own) {
        this.own = own;
        this.stems = stems(own);
    }

    /** @param words of our own pages, as they are written */
    public static Vocabulary of(Collection<String> words) {
        var own = new TreeSet<String>();
        for (String word : words) {
            String folded = Folding.of(word);
            if (folded.length() >= SHORTEST && folded.chars().allMatch(Character::isLetter)) {
                own.add(folded);
            }
        }
        return new Vocabulary(own);
    }

    /** The words of our own pages, folded, in order: what is kept beside an index. */
    public Collection<String> own() {
        return own;
    }

    boolean has(String part, String stem) {
        return LISTED.contains(stem) || (part.length() >= SHORTEST && stems.contains(stem));
    }

    private static Set<String> stems(Collection<String> words) {
        var stems = new HashSet<String>();
        words.forEach(word -> stems.add(Stem.of(Folding.of(word))));
        return Set.copyOf(stems);
    }
}
