package no.fnsp.oversight.past;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.site.Site;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Since when there has been something to see: a site, or a page at an address of it. */
@Repository
class Periods {

    private final JdbcClient db;

    Periods(JdbcClient db) {
        this.db = db;
    }

    /** The first instant that anything is known of the site. */
    Optional<Instant> of(UUID site) {
        return Optional.ofNullable(db.sql("select min(valid_from) from site.dated where site = :site")
                        .param("site", site)
                        .query(OffsetDateTime.class)
                        .single())
                .map(OffsetDateTime::toInstant);
    }

    /** A time something stood at an address. @param until not itself; null for still */
    record Stood(Instant from, @Nullable Instant until) {}

    /** The times something stood at the address, the newest first; at most twelve. */
    List<Stood> at(Site site, String path) {
        return db.sql("""
                        select valid_from, case when valid_until < 'infinity' then valid_until end as valid_until
                        from placement.placements
                        where site = :site and path = :path and valid_from < valid_until
                        order by valid_from desc limit 12
                        """)
                .param("site", site.id())
                .param("path", path)
                .query((row, i) -> {
                    OffsetDateTime until = row.getObject("valid_until", OffsetDateTime.class);
                    return new Stood(
                            row.getObject("valid_from", OffsetDateTime.class)
                                    .withOffsetSameInstant(ZoneOffset.UTC)
                                    .toInstant(),
                            until == null ? null : until.toInstant());
                })
                .list();
    }
}
