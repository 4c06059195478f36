package no.fnsp.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.fnsp.search.Match;
import no.fnsp.search.Matches;
import no.fnsp.search.Search;
import no.fnsp.search.words.Need;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;

/** One question put to the index as it is at this moment. */
final class Finding {

    private static final int COUNTED = 10_000;

    private final IndexSearcher searcher;
    private final Search search;
    private final Collection<BytesRef> told;

    Finding(IndexSearcher searcher, Search search, Collection<BytesRef> told) {
        this.searcher = searcher;
        this.search = search;
        this.told = told;
    }

    Matches matches() throws IOException {
        if (search.question().isEmpty()) {
            return Matches.NONE;
        }
        Query query = narrowed(true, true, true);
        TopDocs best = searcher.search(
                query, new TopScoreDocCollectorManager(search.skip() + search.most(), null, COUNTED));
        int total = Math.toIntExact(best.totalHits.value());
        if (total == 0 && search.narrowing().isEmpty()) {
            return Matches.NONE;
        }
        return new Matches(
                shown(best),
                total,
                tally(Field.KIND, narrowed(false, true, true)),
                tally(Field.PLACE, narrowed(true, false, true)),
                tally(Field.SPECIALITY, narrowed(true, true, false)));
    }

    private Map<String, Integer> tally(String field, Query query) throws IOException {
        return search.most() == 0 || search.besides() != null ? Map.of() : Tally.of(searcher, query, field);
    }

    /** With what the reader has chosen of each facet that is asked for. */
    private Query narrowed(boolean kinds, boolean places, boolean specialities) {
        BooleanQuery.Builder query = Queries.within(search, told);
        query.add(Queries.of(search.question(), search.all()), Occur.MUST);
        Search.Narrowing narrowing = search.narrowing();
        Queries.narrow(query, Field.KIND, kinds ? narrowing.kinds() : Set.of());
        Queries.narrow(query, Field.PLACE, places ? narrowing.places() : Set.of());
        Queries.narrow(query, Field.SPECIALITY, specialities ? narrowing.specialities() : Set.of());
        return query.build();
    }

    List<Match> beginning() throws IOException {
        List<Need> typed = search.question().needs();
        if (typed.isEmpty()) {
            return List.of();
        }
        BooleanQuery.Builder query = Queries.within(search, told);
        query.add(
                Queries.beginning(
                        typed.subList(0, typed.size() - 1).stream()
                                .map(Need::word)
                                .toList(),
                        typed.getLast().word()),
                Occur.MUST);
        return shown(searcher.search(query.build(), search.most()));
    }

    private List<Match> shown(TopDocs found) throws IOException {
        var shown = new ArrayList<Match>();
        var stored = searcher.storedFields();
        for (int at = search.skip(); at < found.scoreDocs.length; at++) {
            ScoreDoc one = found.scoreDocs[at];
            shown.add(Documents.match(stored.document(one.doc), one.score));
        }
        return shown;
    }
}
