package no.fnsp.opendata.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    Map<Long, List<Change>> of(List<Entry> entries, Instant at) {
        var told = new HashMap<Long, List<Change>>();
        for (Followed kind : kinds) {
            Map<Long, Set<UUID>> touched = kind.touched(entries, at);
            Map<UUID, Followed.Now> now = kind.now(
                    touched.values().stream().flatMap(Collection::stream).collect(Collectors.toSet()), at);
            entries.forEach(entry -> touched.getOrDefault(entry.number(), Set.of()).stream()
                    .sorted()
                    .filter(now::containsKey)
                    .forEach(id -> told.computeIfAbsent(entry.number(), any -> new ArrayList<>())
                            .add(change(entry, id, now))));
        }
        return told;
    }

    private static Change change(Entry entry, UUID id, Map<UUID, Followed.Now> all) {
        Followed.Now now = Objects.requireNonNull(all.get(id));
        return Change.of(entry, now.resource(), id.toString(), now.site(), now.href());
    }
}
