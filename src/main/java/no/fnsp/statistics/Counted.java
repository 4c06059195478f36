package no.fnsp.statistics;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * Counts in memory until they are written down. Whoever counts waits for nobody: it is one look-up. Bounded: what there is no room
 * for is not counted by its name, but it is counted how much that was.
 */
final class Counted<K> {

    private final int most;
    private final LongAdder lost = new LongAdder();
    private final Map<K, Long> counts = new ConcurrentHashMap<>();

    Counted(int most) {
        this.most = most;
    }

    void add(K key) {
        add(key, 1);
    }

    private void add(K key, long many) {
        if (counts.size() < most || counts.containsKey(key)) {
            counts.merge(key, many, Long::sum);
        } else {
            lost.add(many);
        }
    }

    /** What was counted since this was asked last. Each is taken whole: who counts at the same moment counts for the next time. */
    Map<K, Long> changed() {
        var changed = new HashMap<K, Long>();
        for (K key : counts.keySet()) {
            Long count = counts.remove(key);
            if (count != null) {
                changed.put(key, count);
            }
        }
        return changed;
    }

    /** They could not be written down. */
    void again(Map<K, Long> unwritten) {
        unwritten.forEach(this::add);
    }

    /** How much there was no room for since this was asked last. */
    long lost() {
        return lost.sumThenReset();
    }
}
