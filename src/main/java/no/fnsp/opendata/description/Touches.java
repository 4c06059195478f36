package no.fnsp.opendata.description;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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

    private static final int MOST = 10_000;

    private final JdbcClient db;
    private final ScopeVersions versions;

    /** By the number of the entry: what is written in the journal never changes. */
    private final Cache<Long, Instant> known =
            Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run).build();

    Touches(JdbcClient db, ScopeVersions versions) {
        this.db = db;
        this.versions = versions;
    }

    /** {@link Instant#EPOCH} when nobody ever has. At most one statement. */
    Instant last(Collection<Scope> scopes) {
        long number = scopes.stream().mapToLong(versions::versionOf).max().orElse(0);
        return number == 0 ? Instant.EPOCH : known.get(number, this::written);
    }

    private Instant written(long number) {
        return db.sql("select at from journal.log where number = :number")
                .param("number", number)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant)
                .orElse(Instant.EPOCH);
    }
}
