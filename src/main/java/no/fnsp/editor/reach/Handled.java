package no.fnsp.editor.reach;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.fnsp.content.Edition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What sites have said and arranged about a national edition: whose words they keep and why, and who has been asked. */
@Repository
class Handled {

    private final JdbcClient db;

    Handled(JdbcClient db) {
        this.db = db;
    }

    /** Why each site keeps words of its own beside the edition; the latest reason counts. */
    Map<UUID, String> kept(Edition edition) {
        return bySite("""
                select site, reason as said from movedon.kept_words where edition = :edition order by decided_at
                """, edition);
    }

    /** The account of who has been asked to look at it. */
    Map<UUID, String> asked(Edition edition) {
        return bySite("select site, assignee::text as said from movedon.assigned where edition = :edition", edition);
    }

    private Map<UUID, String> bySite(String sql, Edition edition) {
        var all = new HashMap<UUID, String>();
        db.sql(sql).param("edition", edition.id()).query(row -> {
            all.put(row.getObject("site", UUID.class), row.getString("said"));
        });
        return all;
    }
}
