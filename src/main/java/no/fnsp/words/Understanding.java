package no.fnsp.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes a question into what can be looked for. Whatever is written is words: there are no operators. */
public final class Understanding {

    /** More words than this say nothing more. */
    private static final int MOST_WORDS = 16;

    private static final int MOST_LETTERS = 300;

    private static final float PART = 0.7f;
    private static final float SYNONYM = 0.75f;
    private static final float CORRECTED = 0.6f;
    private static final float ALONE = 0.3f;
    private static final float WEAK = 0.25f;

    /** ICD-10 as M17 and M17.1, procedures as NFB40, and SNOMED CT's long numbers. */
    private static final Pattern CODE =
            Pattern.compile("[a-z]\\d\\d(\\.?[\\da-z]{1,3})?|[a-z]{2,3}\\d{2,3}[a-z]?|\\d{6,18}");

    private final Analysis analysis;
    private final Synonyms synonyms;

    public Understanding(Analysis analysis) {
        this.analysis = analysis;
        this.synonyms = new Synonyms(analysis);
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
        boolean onlyWeak = tokens.stream().allMatch(StopWords::isWeak);
        var needs = new ArrayList<Need>();
        for (int at = 0; at < tokens.size(); at++) {
            float weight = !onlyWeak && StopWords.isWeak(tokens.get(at)) ? WEAK : 1;
            needs.add(need(tokens, canonical, at, lexicon, freedom, weight));
        }
        return new Understood(needs, near(canonical), names(asked, canonical, needs), codes(asked));
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

    private Need need(
            List<Token> tokens, List<String> canonical, int at, Lexicon lexicon, Freedom freedom, float weight) {
        Token token = tokens.get(at);
        Set<Alternative> ways = new LinkedHashSet<>();
        ways.add(Alternative.of(token.meaning().canonical(), 1));
        ways.add(Alternative.of(token.meaning().stem(), 1));
        ways.add(Alternative.of(token.word(), 1));
        if (token.meaning().parts().size() > 1) {
            ways.add(new Alternative(token.meaning().parts(), PART, false));
        }
        addJoined(ways, tokens, at);
        addSynonyms(ways, canonical, at);
        if (freedom == Freedom.PARTS) {
            token.meaning().parts().forEach(part -> ways.add(Alternative.of(part, ALONE)));
        }
        List<String> corrected = freedom == Freedom.NONE ? List.of() : corrected(token, lexicon);
        corrected.forEach(word -> addCorrected(ways, word));
        return new Need(token.word(), List.copyOf(ways), weight, corrected);
    }

    /** {@code hofte protese} may be one word on the page. */
    private void addJoined(Set<Alternative> ways, List<Token> tokens, int at) {
        if (at > 0) {
            ways.add(Alternative.of(joined(tokens, at - 1), 1));
        }
        if (at + 1 < tokens.size()) {
            ways.add(Alternative.of(joined(tokens, at), 1));
        }
    }

    private String joined(List<Token> tokens, int at) {
        return analysis.meaning(tokens.get(at).word() + tokens.get(at + 1).word())
                .canonical();
    }

    /** Of every phrase that the word is part of. */
    private void addSynonyms(Set<Alternative> ways, List<String> canonical, int at) {
        for (int from = Math.max(0, at - Synonyms.LONGEST + 1); from <= at; from++) {
            for (int to = at + 1; to <= Math.min(canonical.size(), from + Synonyms.LONGEST); to++) {
                synonyms.of(canonical.subList(from, to))
                        .forEach(phrase -> ways.add(new Alternative(phrase, SYNONYM, false)));
            }
        }
    }

    private List<String> corrected(Token token, Lexicon lexicon) {
        Token.Meaning meaning = token.meaning();
        boolean known = lexicon.has(meaning.stem())
                || lexicon.has(meaning.canonical())
                || lexicon.has(token.word())
                || (!meaning.parts().isEmpty() && meaning.parts().stream().allMatch(lexicon::has));
        return known ? List.of() : lexicon.near(meaning.stem());
    }

    /** What a slip was meant as has synonyms and parts of its own. */
    private void addCorrected(Set<Alternative> ways, String word) {
        ways.add(Alternative.of(word, CORRECTED));
        synonyms.of(List.of(word)).forEach(phrase -> ways.add(new Alternative(phrase, CORRECTED * SYNONYM, false)));
    }

    private List<String> names(String asked, List<String> canonical, List<Need> needs) {
        var names = new LinkedHashSet<String>();
        names.addAll(analysis.names(asked));
        if (needs.size() == 1) {
            names.addAll(needs.getFirst().corrected());
        }
        if (canonical.size() <= Synonyms.LONGEST) {
            synonyms.of(canonical).forEach(phrase -> names.add(String.join("", phrase)));
        }
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
