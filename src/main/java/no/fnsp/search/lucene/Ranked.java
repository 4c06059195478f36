package no.fnsp.search.lucene;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.jspecify.annotations.Nullable;

/** Asks by the ranking that the pages were put in with. */
final class Ranked extends SearcherFactory {

    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
        var searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new Ranking());
        return searcher;
    }
}
