package no.fnsp.opendata.national;

import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whether readers have known a national text before: one that was never published is nobody's to know of. */
@Repository
public class OncePublished {

    private final JdbcClient db;

    OncePublished(JdbcClient db) {
        this.db = db;
    }

    /** As a text of its own: a variant is none. */
    public boolean isMain(UUID document, Instant at) {
        return is(document, false, at);
    }

    public boolean isAny(UUID document, Instant at) {
        return is(document, true, at);
    }

    private boolean is(UUID document, boolean variants, Instant at) {
        return Narrowed.base(db.sql("""
                        select exists (
                            select 1 from content.documents d
                            join site.dated base on base.site = d.site and base.key = :base
                                and base.valid_from <= :at and base.valid_until > :at
                            join content.heads h on h.document = d.document and h.valid_from <= :at
                            where d.document = :document and d.kind = any(:kinds) and (:variants or d.variant_of is null))
                        """), at)
                .param("document", document)
                .param("variants", variants)
                .query(Boolean.class)
                .single();
    }
}
