package no.fnsp.content;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Versions of texts where a draft is wanted: to be shown in the place of what is published. */
@Repository
public class ShownVersions {

    private final JdbcClient db;
    private final Versions versions;

    ShownVersions(JdbcClient db, Versions versions) {
        this.db = db;
        this.versions = versions;
    }

    /** What a version said, as a draft that nobody saves in; empty when there is no such version, or it has been pruned. */
    public Optional<Draft> asDraft(UUID version) {
        return db.sql("""
                        select document from content.edition where id = :version
                        union all select document from content.saved where id = :version
                        """)
                .param("version", version)
                .query(UUID.class)
                .optional()
                .flatMap(document -> versions.find(document, version))
                .flatMap(known -> versions.body(known.document(), version).map(body -> draft(known, body)));
    }

    private static Draft draft(Version version, Body body) {
        Draft.Lane lane = version.source() instanceof Version.Source.OfDraft of ? of.lane() : Draft.Lane.ORDINARY;
        int revision = version.source() instanceof Version.Source.OfDraft of ? of.revision() : 0;
        return new Draft(
                version.id(),
                version.document(),
                version.language(),
                lane,
                null,
                body,
                revision,
                version.author(),
                version.at());
    }
}
