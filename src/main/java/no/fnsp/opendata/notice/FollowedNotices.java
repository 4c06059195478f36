package no.fnsp.opendata.notice;

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

/** Notices in the change feed. One that has not begun is not told of; the journal tells when it begins and when it is over. */
@Repository
class FollowedNotices implements Followed {

    private final JdbcClient db;

    FollowedNotices(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Map<Long, Set<UUID>> touched(List<Entry> entries, Instant at) {
        return entries.stream()
                .filter(entry ->
                        entry.kind().equals("notice") && !entry.scopes().isEmpty())
                .collect(Collectors.toMap(Entry::number, entry -> Set.of(entry.subject())));
    }

    @Override
    public Map<UUID, Now> now(Collection<UUID> ids, Instant at) {
        var found = new HashMap<UUID, Now>();
        if (ids.isEmpty()) {
            return found;
        }
        db.sql("""
                select d.notice, s.key, bool_or(least(d.valid_until, d.shown_until) > :at) as shown from notice.dated d
                left join site.dated s on s.site = d.site and s.valid_from <= :at and s.valid_until > :at
                where d.notice = any(:ids) and greatest(d.valid_from, d.shown_from) <= :at
                  and greatest(d.valid_from, d.shown_from) < least(d.valid_until, d.shown_until)
                group by d.notice, s.key
                """)
                .param("ids", ids.toArray(UUID[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    UUID id = row.getObject("notice", UUID.class);
                    String href = row.getBoolean("shown") ? NoticeItem.PATH + "/" + id : null;
                    found.put(id, new Now("notice", row.getString("key"), href));
                });
        return found;
    }
}
