package no.fnsp.opendata.study;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fnsp.opendata.feed.Entry;
import no.fnsp.opendata.feed.Followed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Studies in the change feed: what is said of them, and what the hospitals in them are called. */
@Repository
class FollowedStudies implements Followed {

    private final JdbcClient db;

    FollowedStudies(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Map<Long, Set<UUID>> touched(List<Entry> entries, Instant at) {
        Map<UUID, Set<UUID>> partOf = at(
                entries.stream()
                        .flatMap(entry -> entry.touched("node").stream())
                        .collect(Collectors.toSet()),
                at);
        var touched = new HashMap<Long, Set<UUID>>();
        for (Entry entry : entries) {
            var all = new HashSet<>(entry.touched("study"));
            entry.touched("node").forEach(node -> all.addAll(partOf.getOrDefault(node, Set.of())));
            touched.put(entry.number(), all);
        }
        return touched;
    }

    /** The studies that these take part in, by organisation. */
    private Map<UUID, Set<UUID>> at(Set<UUID> nodes, Instant at) {
        var found = new HashMap<UUID, Set<UUID>>();
        if (nodes.isEmpty()) {
            return found;
        }
        db.sql("""
                select d.study, n.node from study.dated d cross join lateral unnest(d.participating) n (node)
                where d.participating && :nodes and n.node = any(:nodes) and d.valid_from <= :at and d.valid_until > :at
                """)
                .param("nodes", nodes.toArray(UUID[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    found.computeIfAbsent(row.getObject("node", UUID.class), any -> new HashSet<>())
                            .add(row.getObject("study", UUID.class));
                });
        return found;
    }

    @Override
    public Map<UUID, Now> now(Collection<UUID> ids, Instant at) {
        var found = new HashMap<UUID, Now>();
        if (ids.isEmpty()) {
            return found;
        }
        db.sql("""
                select study, state = 'withdrawn' as withdrawn from study.dated
                where study = any(:ids) and valid_from <= :at and valid_until > :at
                """)
                .param("ids", ids.toArray(UUID[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    UUID id = row.getObject("study", UUID.class);
                    found.put(
                            id, new Now("study", null, row.getBoolean("withdrawn") ? null : StudyItem.PATH + "/" + id));
                });
        return found;
    }
}
