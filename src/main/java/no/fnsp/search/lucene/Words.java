package no.fnsp.search.lucene;

import java.util.ArrayList;
import java.util.List;
import no.fnsp.search.LookedUp;
import no.fnsp.words.Token;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Hands Lucene the words of a text as our own analysis has them: the word in each of its forms, and the parts of compounds. */
final class Words extends TokenStream {

    /** Before a part of a compound, so that it is worth less than the word itself. */
    static final char PART = LookedUp.PART;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final List<String> terms;
    private final List<Integer> steps;
    private int next;

    private Words(List<String> terms, List<Integer> steps) {
        this.terms = terms;
        this.steps = steps;
    }

    /** @param texts several with a gap between, so that no phrase goes across */
    static Words of(List<List<Token>> texts) {
        var terms = new ArrayList<String>();
        var steps = new ArrayList<Integer>();
        for (List<Token> text : texts) {
            int gap = terms.isEmpty() ? 1 : LookedUp.GAP;
            for (Token token : text) {
                for (String form : LookedUp.forms(token)) {
                    terms.add(form);
                    steps.add(gap);
                    gap = 0;
                }
                gap = 1;
            }
        }
        return new Words(terms, steps);
    }

    /** Only as they are written, for what is typed. */
    static Words asWritten(List<List<Token>> texts) {
        List<String> terms =
                texts.stream().flatMap(List::stream).map(Token::word).distinct().toList();
        return new Words(terms, terms.stream().map(term -> 1).toList());
    }

    @Override
    public boolean incrementToken() {
        if (next >= terms.size()) {
            return false;
        }
        clearAttributes();
        term.setEmpty().append(terms.get(next));
        step.setPositionIncrement(steps.get(next));
        next++;
        return true;
    }

    @Override
    public void reset() {
        next = 0;
    }
}
