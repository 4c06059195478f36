package no.fnsp.search;

import java.util.List;
import java.util.Map;

/**
 * What an index answers. Never changes.
 *
 * @param total how many pages there are in all
 * @param kinds how many of each kind, and of each place and speciality, without what the reader has chosen of the same
 */
public record Matches(
        List<Match> best,
        int total,
        Map<String, Integer> kinds,
        Map<String, Integer> places,
        Map<String, Integer> specialities) {

    public static final Matches NONE = new Matches(List.of(), 0, Map.of(), Map.of(), Map.of());

    public Matches {
        best = List.copyOf(best);
    }

    public boolean isEmpty() {
        return best.isEmpty() && total == 0;
    }
}
