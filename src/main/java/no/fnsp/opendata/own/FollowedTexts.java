package no.fnsp.opendata.own;

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

/** News and articles in the change feed: what they say, where they stand, and the facts that they say. */
@Repository
class FollowedTexts implements Followed {

    private final OwnTable texts;
    private final JdbcClient db;

    FollowedTexts(OwnTable texts, JdbcClient db) {
        this.texts = texts;
        this.db = db;
    }

    @Override
    public Map<Long, Set<UUID>> touched(List<Entry> entries, Instant at) {
        Map<UUID, Set<UUID>> saying = saying(
                entries.stream()
                        .flatMap(entry -> entry.touched("fact").stream())
                        .collect(Collectors.toSet()),
                at);
        var touched = new HashMap<Long, Set<UUID>>();
        for (Entry entry : entries) {
            var all = new HashSet<>(entry.touched("document"));
            all.addAll(entry.touched("placed"));
            entry.touched("fact").forEach(fact -> all.addAll(saying.getOrDefault(fact, Set.of())));
            touched.put(entry.number(), all);
        }
        return touched;
    }

    /** The documents whose published words point to these facts, by fact. */
    private Map<UUID, Set<UUID>> saying(Set<UUID> facts, Instant at) {
        var found = new HashMap<UUID, Set<UUID>>();
        if (facts.isEmpty()) {
            return found;
        }
        db.sql("""
                select r.target, h.document from content.references r
                join content.heads h on h.edition = r.edition and h.valid_from <= :at and h.valid_until > :at
                where r.target = any(:facts)
                """)
                .param("facts", facts.toArray(UUID[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    found.computeIfAbsent(row.getObject("target", UUID.class), any -> new HashSet<>())
                            .add(row.getObject("document", UUID.class));
                });
        return found;
    }

    @Override
    public Map<UUID, Now> now(Collection<UUID> ids, Instant at) {
        return texts.now(ids, at);
    }
}
