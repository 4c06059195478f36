package no.fnsp.search.lucene;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import no.fnsp.search.Part;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/** How much a word weighs where it stands, as {@link Part} has it. */
final class Ranking extends PerFieldSimilarityWrapper {

    private static final Similarity OTHER = new BM25Similarity();
    private static final Map<String, Similarity> BY_FIELD = Arrays.stream(Part.values())
            .collect(Collectors.toMap(Part::field, part -> new BM25Similarity(part.saturation(), part.length())));

    @Override
    public Similarity get(String field) {
        return BY_FIELD.getOrDefault(field, OTHER);
    }
}
