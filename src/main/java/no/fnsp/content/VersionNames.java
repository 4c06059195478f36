package no.fnsp.content;

import java.util.UUID;
import no.fnsp.identity.Permit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code content.version_name}: what somebody has called a version, from when until when. */
@Repository
class VersionNames {

    private final JdbcClient db;

    VersionNames(JdbcClient db) {
        this.db = db;
    }

    /** Two who name it at once do so one after the other. */
    void hold(UUID version) {
        db.sql("select 1 from content.edition where id = :version for no key update")
                .param("version", version)
                .query(Integer.class)
                .list();
        db.sql("select 1 from content.saved where id = :version for no key update")
                .param("version", version)
                .query(Integer.class)
                .list();
    }

    void rename(Permit permit, Version version, String name) {
        db.sql("""
                update content.version_name set valid_until = statement_timestamp()
                where (edition = :version or saved = :version) and valid_until = 'infinity'
                """).param("version", version.id()).update();
        if (!name.isEmpty()) {
            String column = version.source() instanceof Version.Source.OfEdition ? "edition" : "saved";
            db.sql("insert into content.version_name (%s, name, named_by) values (:version, :name, :by)"
                            .formatted(column))
                    .param("version", version.id())
                    .param("name", name)
                    .param("by", permit.actor())
                    .update();
        }
    }
}
