package no.fnsp.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import no.fnsp.words.Understanding.Freedom;

/** The words of one question, each with every way in which a page may answer it. Fills up while it is understood. */
final class Needs {

    private static final float PART = 0.7f;
    private static final float SYNONYM = 0.75f;
    private static final float LEADS = 0.5f;
    private static final float CORRECTED = 0.6f;
    private static final float ALONE = 0.3f;
    private static final float WEAK = 0.25f;

    /** Of a word that may be said in more ways than this the last ones tell nothing. */
    private static final int MOST_WAYS = 48;

    private final Analysis analysis;
    private final Synonyms synonyms;
    private final Slips slips;
    private final Freedom freedom;
    private final List<Token> tokens;
    private final List<List<String>> corrected;
    private final List<Set<Alternative>> ways;
    private final List<Synonyms.Said> said;
    private final int[] own;

    Needs(Analysis analysis, Synonyms synonyms, Slips slips, Freedom freedom, List<Token> tokens) {
        this.analysis = analysis;
        this.synonyms = synonyms;
        this.slips = slips;
        this.freedom = freedom;
        this.tokens = tokens;
        this.corrected = tokens.stream()
                .map(token -> freedom == Freedom.NONE || isHalf(token) ? List.<String>of() : slips.meant(token))
                .toList();
        this.ways = tokens.stream()
                .<Set<Alternative>>map(token -> new LinkedHashSet<>())
                .toList();
        this.said = synonyms.in(asked());
        this.own = new int[tokens.size()];
    }

    /** Whether it is a word together with its neighbour, and so no slip: {@code hjerte attakk}. */
    private boolean isHalf(Token token) {
        int at = tokens.indexOf(token);
        return (at > 0 && slips.isKnown(joined(at - 1))) || (at + 1 < tokens.size() && slips.isKnown(joined(at)));
    }

    private Asked asked() {
        var asked = new Asked();
        for (int at = 0; at < tokens.size(); at++) {
            Token.Meaning meaning = tokens.get(at).meaning();
            asked.add(meaning.canonical(), at);
            for (String part : meaning.parts()) {
                asked.addPart(part, at);
            }
            for (String word : corrected.get(at)) {
                asked.add(word, at);
            }
            if (at + 1 < tokens.size()) {
                asked.addJoined(joined(at), at);
            }
        }
        return asked;
    }

    List<Need> all() {
        for (int at = 0; at < tokens.size(); at++) {
            addWord(at);
            addJoined(at);
            addCorrected(at);
        }
        said.forEach(this::addSaid);
        IntStream.range(0, tokens.size()).forEach(this::addParts);
        boolean onlyWeak = tokens.stream().allMatch(StopWords::isWeak);
        return IntStream.range(0, tokens.size())
                .mapToObj(at -> need(at, !onlyWeak && StopWords.isWeak(tokens.get(at)) ? WEAK : 1))
                .toList();
    }

    private Need need(int at, float weight) {
        return new Need(
                tokens.get(at).word(),
                own[at],
                ways.get(at).stream().limit(MOST_WAYS).toList(),
                weight,
                corrected.get(at));
    }

    private void addWord(int at) {
        Token token = tokens.get(at);
        ways.get(at).add(Alternative.of(token.meaning().canonical(), 1));
        ways.get(at).add(Alternative.of(token.meaning().stem(), 1));
        ways.get(at).add(Alternative.of(token.word(), 1));
        own[at] = ways.get(at).size();
        if (token.meaning().parts().size() > 1) {
            ways.get(at).add(new Alternative(token.meaning().parts(), PART, false));
        }
    }

    /** {@code hofte protese} may be one word on the page. */
    private void addJoined(int at) {
        if (at + 1 < tokens.size()) {
            ways.get(at).add(Alternative.of(joined(at), 1));
            ways.get(at + 1).add(Alternative.of(joined(at), 1));
        }
    }

    private String joined(int at) {
        return analysis.meaning(tokens.get(at).word() + tokens.get(at + 1).word())
                .canonical();
    }

    private void addCorrected(int at) {
        corrected.get(at).forEach(word -> ways.get(at).add(Alternative.of(word, CORRECTED)));
    }

    /** Every word of what was said stands for what was meant. */
    private void addSaid(Synonyms.Said one) {
        for (Synonyms.Meant meant : one.meant()) {
            var way = new Alternative(meant.words(), meant.same() ? SYNONYM : LEADS, false);
            one.by().stream().forEach(at -> ways.get(at).add(way));
        }
    }

    /** Of a compound that stands on no page, one part said otherwise: {@code magekikkert} as {@code gastroskopi}. */
    private void addParts(int at) {
        Token.Meaning meaning = tokens.get(at).meaning();
        List<String> parts = meaning.parts();
        if (parts.size() == 2 && !slips.isOnPages(meaning.canonical())) {
            synonyms.of(parts.getFirst()).forEach(first -> addPair(at, first, parts.getLast()));
            synonyms.of(parts.getLast()).forEach(last -> addPair(at, parts.getFirst(), last));
        }
        if (freedom == Freedom.PARTS) {
            parts.forEach(part -> ways.get(at).add(Alternative.of(part, ALONE)));
        }
    }

    private void addPair(int at, String first, String last) {
        ways.get(at).add(new Alternative(List.of(first, last), PART * SYNONYM, false));
    }

    /** What the question as a whole is called as well. */
    List<String> names() {
        var names = new ArrayList<String>();
        if (tokens.size() == 1) {
            names.addAll(corrected.getFirst());
        }
        said.stream()
                .filter(one -> isAll(one.by()))
                .forEach(one -> one.meant().stream()
                        .filter(Synonyms.Meant::same)
                        .forEach(meant -> names.add(String.join("", meant.words()))));
        return names;
    }

    private boolean isAll(BitSet places) {
        return IntStream.range(0, tokens.size()).allMatch(at -> places.get(at) || StopWords.isWeak(tokens.get(at)));
    }
}
