package no.fnsp.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.fnsp.search.Address;
import no.fnsp.search.Match;
import no.fnsp.search.Matches;
import no.fnsp.search.Search;
import no.fnsp.search.Worth;
import no.fnsp.words.Need;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/** One question put to the index as it is at this moment. */
final class Finding {

    private static final int COUNTED = Worth.COUNTED;

    private final IndexSearcher searcher;
    private final Search search;
    private final Query told;
    private final Queries queries;

    Finding(IndexSearcher searcher, Search search, Query told) {
        this.searcher = searcher;
        this.search = search;
        this.told = told;
        this.queries = new Queries(new Terms(searcher));
    }

    Matches matches() throws IOException {
        if (search.question().isEmpty()) {
            return Matches.NONE;
        }
        if (search.besides() != null) {
            // Nobody is told how many there are beside the site's own.
            TopDocs found = searcher.search(
                    narrowed(true, true, true), new TopScoreDocCollectorManager(search.most(), null, search.most()));
            return new Matches(shown(found), total(found), Map.of(), Map.of(), Map.of());
        }
        var best = new TopScoreDocCollectorManager(search.skip() + search.most(), null, COUNTED);
        return search.narrowing().isEmpty() ? atOnce(best) : oneByOne(best);
    }

    /** The pages and what they are, in one reading. */
    private Matches atOnce(TopScoreDocCollectorManager best) throws IOException {
        Object[] found = searcher.search(
                narrowed(true, true, true),
                new MultiCollectorManager(
                        best, Tally.of(Field.KIND), Tally.of(Field.PLACE), Tally.of(Field.SPECIALITY)));
        TopDocs top = (TopDocs) found[0];
        return new Matches(shown(top), total(top), counts(found[1]), counts(found[2]), counts(found[3]));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Integer> counts(Object tallied) {
        return (Map<String, Integer>) tallied;
    }

    /** What a reader has chosen of one facet does not narrow what there is to choose from in the same. */
    private Matches oneByOne(TopScoreDocCollectorManager best) throws IOException {
        TopDocs found = searcher.search(narrowed(true, true, true), best);
        return new Matches(
                shown(found),
                total(found),
                searcher.search(narrowed(false, true, true), Tally.of(Field.KIND)),
                searcher.search(narrowed(true, false, true), Tally.of(Field.PLACE)),
                searcher.search(narrowed(true, true, false), Tally.of(Field.SPECIALITY)));
    }

    private static int total(TopDocs found) {
        return Math.toIntExact(found.totalHits.value());
    }

    /** With what the reader has chosen of each facet that is asked for. */
    private Query narrowed(boolean kinds, boolean places, boolean specialities) {
        BooleanQuery.Builder query = Queries.within(search, told);
        query.add(queries.of(search.question(), search.all()), Occur.MUST);
        below(query);
        Search.Narrowing narrowing = search.narrowing();
        Queries.narrow(query, Field.KIND, kinds ? narrowing.kinds() : Set.of());
        Queries.narrow(query, Field.PLACE, places ? narrowing.places() : Set.of());
        Queries.narrow(query, Field.SPECIALITY, specialities ? narrowing.specialities() : Set.of());
        return query.build();
    }

    /** Only the page at the head of a folder of the site, and all below it, where one is asked for. */
    private void below(BooleanQuery.Builder query) {
        String folder = search.narrowing().within();
        if (!folder.isEmpty()) {
            String head = Documents.key(new Address(search.site(), folder));
            query.add(
                    new BooleanQuery.Builder()
                            .add(new TermQuery(new Term(Field.ADDRESS, head)), Occur.SHOULD)
                            .add(new PrefixQuery(new Term(Field.ADDRESS, head + "/")), Occur.SHOULD)
                            .build(),
                    Occur.FILTER);
        }
    }

    List<Match> beginning() throws IOException {
        List<Need> typed = search.question().needs();
        if (typed.isEmpty()) {
            return List.of();
        }
        BooleanQuery.Builder query = Queries.within(search, told);
        below(query);
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
