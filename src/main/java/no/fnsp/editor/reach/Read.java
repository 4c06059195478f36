package no.fnsp.editor.reach;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.fnsp.text.Norway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How much a text was read on each site lately. */
@Repository
class Read {

    static final int DAYS = 30;

    private static final ZoneId NORWAY = Norway.TIME;

    private final JdbcClient db;

    Read(JdbcClient db) {
        this.db = db;
    }

    /** Page views of the last 30 days by site; a site where nobody was counted is not in it. */
    Map<UUID, Long> of(UUID text, Instant now) {
        var views = new HashMap<UUID, Long>();
        db.sql("""
                select site, sum(views) as views from statistics.views
                where (text = :text or document = :text) and day > :since group by site
                """)
                .param("text", text)
                .param("since", LocalDate.ofInstant(now, NORWAY).minusDays(DAYS))
                .query(row -> {
                    views.put(row.getObject("site", UUID.class), row.getLong("views"));
                });
        return Map.copyOf(views);
    }
}
