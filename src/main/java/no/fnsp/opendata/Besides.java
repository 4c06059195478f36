package no.fnsp.opendata;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the feed tells besides treatments and sites: each kind of resource knows for itself what an entry touched. */
@Component
class Besides {

    private final List<Followed> kinds;

    Besides(List<Followed> kinds) {
        this.kinds = kinds;
    }

    /** By the number of the entry. */
    Map<Long, List<Changes.Item>> of(List<Entry> entries, Instant at) {
        var told = new HashMap<Long, List<Changes.Item>>();
        for (Followed kind : kinds) {
            Map<Long, Set<UUID>> touched = kind.touched(entries, at);
            Map<UUID, Followed.Now> now = kind.now(
                    touched.values().stream().flatMap(Collection::stream).collect(Collectors.toSet()), at);
            entries.forEach(entry -> touched.getOrDefault(entry.number(), Set.of()).stream()
                    .sorted()
                    .filter(now::containsKey)
                    .forEach(id -> told.computeIfAbsent(entry.number(), any -> new ArrayList<>())
                            .add(item(entry, id, now))));
        }
        return told;
    }

    private static Changes.Item item(Entry entry, UUID id, Map<UUID, Followed.Now> all) {
        Followed.Now now = java.util.Objects.requireNonNull(all.get(id));
        return new Changes.Item(
                entry.number(),
                entry.at(),
                now.resource(),
                id.toString(),
                now.site(),
                now.href() == null ? "withdrawn" : "changed",
                now.href());
    }
}
