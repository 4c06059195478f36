package no.fnsp.search.lucene;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/**
 * How much a word weighs where it stands. A name that says a word twice is not twice as much about it, and a page with many other
 * names is no less about each.
 */
final class Ranking extends PerFieldSimilarityWrapper {

    private static final Similarity TITLE = new BM25Similarity(0.2f, 0.35f);
    private static final Similarity NAMES = new BM25Similarity(0.2f, 0.1f);
    private static final Similarity WORDS = new BM25Similarity(0.9f, 0.4f);

    @Override
    public Similarity get(String field) {
        return switch (field) {
            case "title" -> TITLE;
            case "names", "foreign" -> NAMES;
            default -> WORDS;
        };
    }
}
