package no.fnsp.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes a question into what can be looked for. Whatever is written is words: there are no operators. */
public final class Understanding {

    /** More words than this say nothing more. */
    private static final int MOST_WORDS = 16;

    private static final int MOST_LETTERS = 300;

    /** ICD-10 as M17 and M17.1, procedures as NFB40, and SNOMED CT's long numbers. */
    private static final Pattern CODE =
            Pattern.compile("[a-z]\\d\\d(\\.?[\\da-z]{1,3})?|[a-z]{2,3}\\d{2,3}[a-z]?|\\d{6,18}");

    private final Analysis analysis;
    private final Synonyms synonyms;
    private final Lexicon said;

    public Understanding(Analysis analysis) {
        this.analysis = analysis;
        this.synonyms = new Synonyms(analysis);
        this.said = Slips.said(synonyms.words());
    }

    /** How freely a question is taken. */
    public enum Freedom {
        /** As it is written. */
        NONE,
        /** Words that stand on no page are taken for slips. */
        SLIPS,
        /** Also one part of a compound will do. */
        PARTS
    }

    public Understood of(String question, Lexicon lexicon, Freedom freedom) {
        String asked = question.substring(0, Math.min(question.length(), MOST_LETTERS));
        List<Token> tokens = telling(analysis.tokens(asked));
        List<String> canonical =
                tokens.stream().map(token -> token.meaning().canonical()).toList();
        var needs = new Needs(analysis, synonyms, new Slips(lexicon, said), freedom, tokens);
        return new Understood(needs.all(), near(canonical), names(asked, needs), codes(asked));
    }

    private static List<Understood.Pair> near(List<String> canonical) {
        var pairs = new ArrayList<Understood.Pair>();
        for (int at = 0; at + 1 < canonical.size(); at++) {
            pairs.add(new Understood.Pair(canonical.get(at), canonical.get(at + 1)));
        }
        return pairs;
    }

    /** Without words that say nothing, unless there are no others. */
    private static List<Token> telling(List<Token> all) {
        List<Token> telling =
                all.stream().filter(token -> !StopWords.has(token.word())).toList();
        return (telling.isEmpty() ? all : telling).stream().limit(MOST_WORDS).toList();
    }

    private List<String> names(String asked, Needs needs) {
        var names = new LinkedHashSet<>(analysis.names(asked));
        names.addAll(needs.names());
        return List.copyOf(names);
    }

    private static List<String> codes(String asked) {
        var codes = new LinkedHashSet<String>();
        for (String word : asked.toLowerCase(Locale.ROOT).split("[^a-z0-9.]+", MOST_WORDS + 1)) {
            if (CODE.matcher(word).matches()) {
                codes.add(plainCode(word));
                int dot = word.indexOf('.');
                if (dot > 0) {
                    codes.add(word.substring(0, dot));
                }
            }
        }
        return List.copyOf(codes);
    }

    /** A code as it is kept: small letters and digits, no dot. */
    public static String plainCode(String code) {
        return code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
