package no.fnsp.search;

import java.util.List;
import java.util.Map;

/**
 * What a reader is answered. Never changes.
 *
 * @param own pages of the site itself, those of this page of the answer
 * @param total how many of those there are on all pages of the answer
 * @param national texts of the national base that the site does not tell of itself
 * @param nationalFirst whether one of those is exactly what was asked for, and none of the site's own is
 * @param corrected what was looked for as well, because nothing is called what was written
 * @param kinds how many of each kind, the most frequent first; the same of places and specialities
 */
public record Results(
        List<Hit> own,
        int total,
        List<Hit> national,
        boolean nationalFirst,
        List<String> corrected,
        Map<String, Integer> kinds,
        Map<String, Integer> places,
        Map<String, Integer> specialities) {

    public static final Results NONE =
            new Results(List.of(), 0, List.of(), false, List.of(), Map.of(), Map.of(), Map.of());

    public Results {
        own = List.copyOf(own);
        national = List.copyOf(national);
        corrected = List.copyOf(corrected);
    }

    public boolean isEmpty() {
        return own.isEmpty() && national.isEmpty();
    }
}
