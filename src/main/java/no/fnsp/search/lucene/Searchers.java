package no.fnsp.search.lucene;

import java.io.IOException;
import no.fnsp.search.Replaced;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;

/** Lets many read the index as it is at this moment, while it is written. */
final class Searchers implements AutoCloseable {

    private final SearcherManager manager;

    Searchers(IndexWriter writer) throws IOException {
        this.manager = new SearcherManager(writer, new Ranked());
    }

    /** Asks by the ranking that the pages were put in with; and knows the words of what is new before anybody asks. */
    private static final class Ranked extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
            var searcher = new IndexSearcher(reader);
            searcher.setSimilarity(new Ranking());
            reader.leaves().forEach(WordsOfSegment::of);
            return searcher;
        }
    }

    interface Reading<T> {
        T in(IndexSearcher searcher) throws IOException;
    }

    <T> T reading(Reading<T> reading) {
        return Disk.doing(() -> {
            IndexSearcher searcher = acquire();
            try {
                return reading.in(searcher);
            } finally {
                manager.release(searcher);
            }
        });
    }

    /** Whoever has begun to read reads to the end, also when the index is closed meanwhile. */
    private IndexSearcher acquire() throws IOException {
        try {
            return manager.acquire();
        } catch (AlreadyClosedException closed) {
            throw new Replaced(closed);
        }
    }

    void refresh() {
        Disk.doing(manager::maybeRefresh);
    }

    @Override
    public void close() {
        Disk.doing(() -> {
            manager.close();
            return true;
        });
    }
}
