package no.fnsp.sharing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.fnsp.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where a picture, a document or a reusable fact is seen: on which pages of which sites, national texts on every site that shows them. */
@Repository
public class Uses {

    private final JdbcClient db;

    Uses(JdbcClient db) {
        this.db = db;
    }

    /** One page where it is seen. */
    public record Use(UUID site, String path, UUID document, String title, Language language) {}

    public List<Use> of(UUID target, Instant at) {
        return db.sql("""
                        select distinct site, path, document, title, language from sharing.uses
                        where target = :target and valid_from <= :at and valid_until > :at
                        order by site, path, language
                        """)
                .param("target", target)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> new Use(
                        row.getObject("site", UUID.class),
                        row.getString("path"),
                        row.getObject("document", UUID.class),
                        row.getString("title"),
                        Language.of(row.getString("language"))))
                .list();
    }

    /** Everything that is seen anywhere now. */
    public Set<UUID> all(Instant at) {
        return Set.copyOf(db.sql("""
                        select distinct target from sharing.uses where valid_from <= :at and valid_until > :at
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list());
    }
}
