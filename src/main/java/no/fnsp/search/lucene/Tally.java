package no.fnsp.search.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts what pages are, as the values of one field. Fills up while pages are collected. */
final class Tally extends SimpleCollector {

    private final String field;
    private final Map<String, Integer> counted = new HashMap<>();
    private SortedSetDocValues values = DocValues.emptySortedSet();
    private int[] counts = new int[0];

    private Tally(String field) {
        this.field = field;
    }

    /** The most frequent first. */
    static CollectorManager<Tally, Map<String, Integer>> of(String field) {
        return new CollectorManager<>() {
            @Override
            public Tally newCollector() {
                return new Tally(field);
            }

            @Override
            public Map<String, Integer> reduce(Collection<Tally> tallies) {
                var sums = new HashMap<String, Integer>();
                tallies.forEach(one -> one.counted.forEach((value, count) -> sums.merge(value, count, Integer::sum)));
                return ordered(sums);
            }
        };
    }

    private static Map<String, Integer> ordered(Map<String, Integer> sums) {
        var ordered = new LinkedHashMap<String, Integer>();
        sums.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(one -> ordered.put(one.getKey(), one.getValue()));
        return ordered;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        values = DocValues.getSortedSet(leaf.reader(), field);
        counts = new int[Math.toIntExact(values.getValueCount())];
    }

    @Override
    public void collect(int document) throws IOException {
        if (values.advanceExact(document)) {
            for (int value = 0; value < values.docValueCount(); value++) {
                counts[Math.toIntExact(values.nextOrd())]++;
            }
        }
    }

    @Override
    public void finish() throws IOException {
        for (int ord = 0; ord < counts.length; ord++) {
            if (counts[ord] > 0) {
                counted.merge(values.lookupOrd(ord).utf8ToString(), counts[ord], Integer::sum);
            }
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
