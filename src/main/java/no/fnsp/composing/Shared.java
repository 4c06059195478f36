package no.fnsp.composing;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import no.fnsp.kept.Part;
import no.fnsp.kept.Shelf;

/** What many pages have in common, taken from a shelf: the page is made from whatever it was made from. */
final class Shared {

    private Shared() {}

    static <K, V> V one(Visit visit, Shelf<K, V> shelf, K key, Function<K, Part<V>> making) {
        return one(visit.trace(), visit.at(), shelf, key, making);
    }

    /** The same for what is no page: a list that machines read. */
    static <K, V> V one(Trace trace, Instant at, Shelf<K, V> shelf, K key, Function<K, Part<V>> making) {
        return Objects.requireNonNull(all(trace, at, shelf, Set.of(key), keys -> Map.of(key, making.apply(key)))
                .get(key));
    }

    /** Leaves no trace: the page is made from less than this, and whoever asks says from what. */
    static <K, V> V unseen(Visit visit, Shelf<K, V> shelf, K key, Function<K, Part<V>> making) {
        return Objects.requireNonNull(
                        shelf.all(Set.of(key), visit.at(), visit.trace().mark(), keys -> Map.of(key, making.apply(key)))
                                .get(key))
                .value();
    }

    /** @param making makes those that are not on the shelf, all of them at once */
    static <K, V> Map<K, V> all(
            Visit visit, Shelf<K, V> shelf, Collection<K> keys, Function<Collection<K>, Map<K, Part<V>>> making) {
        return all(visit.trace(), visit.at(), shelf, keys, making);
    }

    private static <K, V> Map<K, V> all(
            Trace trace,
            Instant at,
            Shelf<K, V> shelf,
            Collection<K> keys,
            Function<Collection<K>, Map<K, Part<V>>> making) {
        Map<K, Part<V>> found = shelf.all(keys, at, trace.mark(), making);
        var values = new HashMap<K, V>();
        found.forEach((key, part) -> {
            trace.lookedAt(part.scopes());
            trace.validUntil(part.validUntil());
            values.put(key, part.value());
        });
        return values;
    }
}
