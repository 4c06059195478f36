package no.fnsp.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What stands in an index as it is at this moment: each word is looked up once, however often a question comes back to it, and most of
 * the ways in which a word could be written stand nowhere. For one question.
 */
final class Terms {

    private final IndexSearcher searcher;
    private final List<WordsOfSegment> segments;
    private final Map<Term, Optional<Query>> known = new HashMap<>();

    Terms(IndexSearcher searcher) {
        this.searcher = searcher;
        this.segments = searcher.getIndexReader().leaves().stream()
                .map(WordsOfSegment::of)
                .toList();
    }

    /** In which of {@link Field#WORDED} the word stands, a bit each. */
    int fields(String word) {
        int fields = 0;
        for (WordsOfSegment words : segments) {
            fields |= words.fields(word);
        }
        return fields;
    }

    /** Empty when the word stands nowhere in that field. */
    Optional<Query> query(String field, String word) {
        return known.computeIfAbsent(new Term(field, word), this::lookUp);
    }

    private Optional<Query> lookUp(Term term) {
        try {
            TermStates where = TermStates.build(searcher, term, true);
            return where.docFreq() == 0 ? Optional.empty() : Optional.of(new TermQuery(term, where));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
