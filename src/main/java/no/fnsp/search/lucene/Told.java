package no.fnsp.search.lucene;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** What each site tells of, so that the national page about the same is left out beside it. Kept until the index changes. */
final class Told {

    static final Query NOTHING = new MatchNoDocsQuery();

    private record Known(long version, Map<UUID, Query> bySite) {}

    private volatile Known known = new Known(-1, Map.of());

    /** Pages about any of it. The same query each time, so that the engine knows that it has been asked. */
    Query of(IndexSearcher searcher, @Nullable UUID site) throws IOException {
        if (site == null) {
            return NOTHING;
        }
        long version = ((DirectoryReader) searcher.getIndexReader()).getVersion();
        Known now = known;
        if (now.version() != version) {
            now = new Known(version, new ConcurrentHashMap<>());
            known = now;
        }
        Query told = now.bySite().get(site);
        if (told == null) {
            told = new TermInSetQuery(Field.SUBJECT, read(searcher, site));
            now.bySite().put(site, told);
        }
        return told;
    }

    private static List<BytesRef> read(IndexSearcher searcher, UUID site) throws IOException {
        var subjects = new HashSet<String>();
        for (var leaf : searcher.getIndexReader().leaves()) {
            var live = leaf.reader().getLiveDocs();
            var stored = leaf.reader().storedFields();
            PostingsEnum pages = leaf.reader().postings(new Term(Field.SITE, site.toString()));
            for (int page = pages == null ? DocIdSetIterator.NO_MORE_DOCS : pages.nextDoc();
                    page != DocIdSetIterator.NO_MORE_DOCS;
                    page = pages.nextDoc()) {
                if (live == null || live.get(page)) {
                    subjects.addAll(
                            List.of(stored.document(page, Set.of(Field.SUBJECT)).getValues(Field.SUBJECT)));
                }
            }
        }
        return subjects.stream().map(BytesRef::new).toList();
    }
}
