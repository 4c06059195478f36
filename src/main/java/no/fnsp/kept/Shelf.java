package no.fnsp.kept;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.fnsp.journal.Basis;
import no.fnsp.journal.Mark;
import no.fnsp.journal.ScopeVersions;
import org.jspecify.annotations.Nullable;

/**
 * Parts of one kind, each kept until something it was made from changes. A part is good for every instant from the one it was made
 * for until it is another by time alone; for other instants, as last week, it is made and not kept.
 */
public final class Shelf<K, V> {

    private final ScopeVersions versions;
    private final Cache<K, Kept<V>> parts;

    Shelf(ScopeVersions versions, int most) {
        this.versions = versions;
        this.parts =
                Caffeine.newBuilder().maximumSize(most).executor(Runnable::run).build();
    }

    private record Kept<V>(Part<V> part, Basis basis, Instant from, Instant until) {

        boolean isGood(ScopeVersions versions, Instant at) {
            return !at.isBefore(from) && at.isBefore(until) && basis.isCurrent(versions);
        }
    }

    /**
     * The parts as they are at an instant.
     *
     * @param mark where the journal stood before anything was read; empty when nothing may be kept
     * @param making makes those that are not here, all at once; whoever it leaves out is left out of the answer too
     */
    public Map<K, Part<V>> all(
            Collection<K> keys, Instant at, Optional<Mark> mark, Function<Collection<K>, Map<K, Part<V>>> making) {
        var found = new HashMap<K, Part<V>>();
        List<K> missing = new ArrayList<>();
        boolean leased = versions.hasLease();
        for (K key : keys) {
            Kept<V> known = leased ? parts.getIfPresent(key) : null;
            if (known != null && known.isGood(versions, at)) {
                found.put(key, known.part());
            } else {
                missing.add(key);
            }
        }
        if (!missing.isEmpty()) {
            Map<K, Part<V>> made = making.apply(missing);
            mark.ifPresent(before -> made.forEach((key, part) -> keep(key, part, at, before)));
            found.putAll(made);
        }
        return found;
    }

    private void keep(K key, Part<V> part, Instant at, Mark before) {
        Instant until = part.validUntil().isBefore(before.turn()) ? part.validUntil() : before.turn();
        if (at.isBefore(before.time()) || !at.isBefore(until)) {
            return;
        }
        @Nullable Basis basis = Basis.of(versions, before, part.scopes()).orElse(null);
        if (basis != null) {
            parts.put(key, new Kept<>(part, basis, at, until));
        }
    }
}
