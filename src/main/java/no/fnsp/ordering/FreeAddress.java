package no.fnsp.ordering;

import java.time.Instant;
import java.util.UUID;
import no.fnsp.placement.Slugs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The word that a new text of the base and its concept are known by, in files and in the address. */
@Repository
class FreeAddress {

    private final JdbcClient db;

    FreeAddress(JdbcClient db) {
        this.db = db;
    }

    /** A word that no concept, text or address has or had. Whoever opens a text at the same moment waits, and gets another. */
    String of(UUID base, String name, Instant at) {
        db.sql("select pg_advisory_xact_lock(hashtextextended('ordering ' || :base::text, 0))")
                .param("base", base)
                .query(row -> {});
        String wanted = Slugs.of(name).isEmpty() ? "tekst" : Slugs.of(name);
        String free = wanted;
        for (int number = 2; isTaken(base, free); number++) {
            free = wanted + "-" + number;
        }
        return free;
    }

    private boolean isTaken(UUID base, String slug) {
        return db.sql("""
                        select exists (select from content.concepts where key = :slug)
                            or exists (select from content.documents where site = :base and key = :slug)
                            or exists (select from placement.placements where site = :base and path = :path)
                            or exists (select from placement.redirects where site = :base and path = :path)
                        """)
                .param("slug", slug)
                .param("path", path(slug))
                .param("base", base)
                .query(Boolean.class)
                .single();
    }

    static String path(String slug) {
        return "/behandlinger/" + slug;
    }
}
