package no.fnsp.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Which words stand in which fields of a segment. A segment never changes, so its words are read once; most ways in which a reader's
 * word could be written stand nowhere, and are not looked for any further.
 */
final class WordsOfSegment {

    private static final Map<IndexReader.CacheKey, WordsOfSegment> KNOWN = new ConcurrentHashMap<>();

    /** A bit for each of {@link Field#WORDED}, in their order. */
    private final Map<String, Byte> fields = new HashMap<>();

    private WordsOfSegment(LeafReader segment) {
        for (int field = 0; field < Field.WORDED.length; field++) {
            int bit = 1 << field;
            String name = Field.WORDED[field].name();
            Disk.doing(() -> {
                read(segment.terms(name), bit);
                return true;
            });
        }
    }

    private void read(@Nullable Terms terms, int bit) throws IOException {
        if (terms == null) {
            return;
        }
        TermsEnum each = terms.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            fields.merge(term.utf8ToString(), (byte) bit, (one, other) -> (byte) (one | other));
        }
    }

    static WordsOfSegment of(LeafReaderContext leaf) {
        IndexReader.CacheHelper core = leaf.reader().getCoreCacheHelper();
        if (core == null) {
            return new WordsOfSegment(leaf.reader());
        }
        return KNOWN.computeIfAbsent(core.getKey(), key -> {
            Disk.doing(() -> {
                core.addClosedListener(KNOWN::remove);
                return true;
            });
            return new WordsOfSegment(leaf.reader());
        });
    }

    /** In which fields the word stands, a bit each. */
    int fields(String word) {
        return fields.getOrDefault(word, (byte) 0);
    }
}
