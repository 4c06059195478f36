package no.fnsp.opendata;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import no.fnsp.journal.Scope;
import no.fnsp.journal.ScopeVersions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When somebody last touched what an answer is made from. */
@Repository
class Touches {

    private final JdbcClient db;
    private final ScopeVersions versions;

    Touches(JdbcClient db, ScopeVersions versions) {
        this.db = db;
        this.versions = versions;
    }

    /** {@link Instant#EPOCH} when nobody ever has. One statement. */
    Instant last(Collection<Scope> scopes) {
        long number = scopes.stream().mapToLong(versions::versionOf).max().orElse(0);
        return db.sql("select at from journal.log where number = :number")
                .param("number", number)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant)
                .orElse(Instant.EPOCH);
    }
}
