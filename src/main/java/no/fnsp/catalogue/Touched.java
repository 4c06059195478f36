package no.fnsp.catalogue;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import no.fnsp.journal.ScopeVersions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When something of a kind was last touched, as the journal knows. */
@Repository
class Touched {

    private final ScopeVersions versions;
    private final JdbcClient db;

    Touched(ScopeVersions versions, JdbcClient db) {
        this.versions = versions;
        this.db = db;
    }

    /** By kind of scope; a kind that was never touched is not there. Looks at every scope in memory, and asks one statement. */
    Map<String, Instant> last(Set<String> kinds) {
        var last = new HashMap<String, Long>();
        versions.touchedAfter(0).stream()
                .filter(one -> kinds.contains(one.kind()))
                .forEach(one -> last.merge(one.kind(), versions.versionOf(one), Math::max));
        Map<Long, Instant> when = when(last.values());
        var touched = new HashMap<String, Instant>();
        last.forEach((kind, number) -> touched.put(kind, when.getOrDefault(number, Instant.EPOCH)));
        return touched;
    }

    private Map<Long, Instant> when(Collection<Long> numbers) {
        var when = new HashMap<Long, Instant>();
        db.sql("select number, at from journal.log where number = any(:numbers)")
                .param("numbers", numbers.toArray(Long[]::new))
                .query(row -> {
                    when.put(
                            row.getLong("number"),
                            row.getObject("at", OffsetDateTime.class).toInstant());
                });
        return when;
    }
}
