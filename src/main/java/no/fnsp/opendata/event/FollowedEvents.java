package no.fnsp.opendata.event;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fnsp.opendata.feed.Entry;
import no.fnsp.opendata.feed.Followed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Courses and events in the change feed. That one is over is no change: its times tell it. */
@Repository
class FollowedEvents implements Followed {

    private final JdbcClient db;

    FollowedEvents(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Map<Long, Set<UUID>> touched(List<Entry> entries, Instant at) {
        return entries.stream().collect(Collectors.toMap(Entry::number, entry -> Set.copyOf(entry.touched("event"))));
    }

    @Override
    public Map<UUID, Now> now(Collection<UUID> ids, Instant at) {
        var found = new HashMap<UUID, Now>();
        if (ids.isEmpty()) {
            return found;
        }
        db.sql("""
                select d.event, s.key, bool_or(d.valid_until > :at) as shown from event.dated d
                join site.dated s on s.site = d.site and s.valid_from <= :at and s.valid_until > :at
                where d.event = any(:ids) and d.lane = 'published' and d.valid_from <= :at
                group by d.event, s.key
                """)
                .param("ids", ids.toArray(UUID[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    UUID id = row.getObject("event", UUID.class);
                    String href = row.getBoolean("shown") ? EventItem.PATH + "/" + id : null;
                    found.put(id, new Now("event", row.getString("key"), href));
                });
        return found;
    }
}
