package no.fnsp.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What must stand in a text when everybody has stopped writing, held against what stands there.
 *
 * @param lost stood in it or was said to be saved, and is not there
 * @param doubled is there more than once
 */
record Kept(int right, List<String> lost, List<String> doubled) {

    /**
     * Each passage must be found exactly once, as a whole paragraph or in one.
     *
     * @param paragraphs what stands in the text
     */
    static Kept of(List<String> passages, List<String> paragraphs) {
        var found = new TreeMap<String, Integer>();
        for (String passage : passages) {
            found.put(passage, times(passage, paragraphs));
        }
        return new Kept(with(found, 1, 1).size(), with(found, 0, 0), with(found, 2, Integer.MAX_VALUE));
    }

    private static int times(String passage, List<String> paragraphs) {
        int times = 0;
        for (String paragraph : paragraphs) {
            for (int at = paragraph.indexOf(passage); at >= 0; at = paragraph.indexOf(passage, at + 1)) {
                times++;
            }
        }
        return times;
    }

    private static List<String> with(Map<String, Integer> found, int least, int most) {
        return found.entrySet().stream()
                .filter(one -> one.getValue() >= least && one.getValue() <= most)
                .map(Map.Entry::getKey)
                .toList();
    }

    Kept and(Kept other) {
        var allLost = new ArrayList<>(lost);
        allLost.addAll(other.lost);
        var allDoubled = new ArrayList<>(doubled);
        allDoubled.addAll(other.doubled);
        return new Kept(right + other.right, allLost, allDoubled);
    }

    boolean isAll() {
        return lost.isEmpty() && doubled.isEmpty();
    }
}
