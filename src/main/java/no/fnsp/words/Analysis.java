package no.fnsp.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Takes text apart into words and what each means to a search. The same for pages and questions, and for every index: so whichever is
 * used finds the same. Safe for many threads.
 */
public final class Analysis {

    /** Counted up when the rules here change, so that an index made by others is made anew. */
    public static final int RULES = 3;

    private static final int REMEMBERED = 60_000;
    private static final int LONGEST = 100;

    private final Compounds compounds;
    private final Map<String, Token.Meaning> meanings = new ConcurrentHashMap<>();

    public Analysis(Vocabulary vocabulary) {
        this.compounds = new Compounds(vocabulary);
    }

    public List<Token> tokens(String text) {
        var tokens = new ArrayList<Token>();
        int length = text.length();
        for (int at = 0; at < length; ) {
            if (!isWord(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < length && (isWord(text.charAt(end)) || joins(text, end))) {
                end++;
            }
            add(tokens, text, at, end);
            at = end;
        }
        return tokens;
    }

    private void add(List<Token> tokens, String text, int start, int end) {
        String word = Folding.of(text.substring(start, Math.min(end, start + LONGEST)));
        if (!word.isEmpty()) {
            tokens.add(new Token(start, end, word, meaning(word)));
        }
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** A dot between digits, as in M17.1. */
    private static boolean joins(String text, int at) {
        return text.charAt(at) == '.'
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }

    /** @param word folded */
    public Token.Meaning meaning(String word) {
        Token.Meaning known = meanings.get(word);
        if (known != null) {
            return known;
        }
        Token.Meaning meaning = understood(word);
        if (meanings.size() >= REMEMBERED) {
            meanings.clear();
        }
        meanings.put(word, meaning);
        return meaning;
    }

    private Token.Meaning understood(String word) {
        String stem = Stem.of(word);
        List<String> parts = compounds.parts(word);
        String whole = parts.isEmpty() ? Forms.canonical(stem) : String.join("", parts);
        return new Token.Meaning(stem, whole, parts);
    }

    /** Several words as one name, with nothing between: {@code hofte protese} and {@code hofteprotesen} are the same. */
    public List<String> names(String words) {
        var joined = new StringBuilder();
        for (Token token : tokens(words)) {
            if (!StopWords.has(token.word())) {
                joined.append(token.word());
            }
        }
        if (joined.isEmpty()) {
            return List.of();
        }
        Token.Meaning meaning = meaning(joined.toString());
        return meaning.canonical().equals(meaning.stem())
                ? List.of(meaning.stem())
                : List.of(meaning.canonical(), meaning.stem());
    }
}
