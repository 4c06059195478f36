package no.fnsp.event;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import no.fnsp.placement.Slugs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The addresses of events: each has one from its first draft on, and no other gets it. */
@Repository
class Addresses {

    private final JdbcClient db;

    Addresses(JdbcClient db) {
        this.db = db;
    }

    /** Gives a new event its address. @return the end of it: the title, and a number where another has it */
    String open(UUID event, UUID site, String title, UUID by, Instant at) {
        String slug = free(site, title);
        db.sql("insert into event.event (id, site, slug, added_by, added) values (:id, :site, :slug, :by, :at)")
                .param("id", event)
                .param("site", site)
                .param("slug", slug)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return slug;
    }

    /** Two that get the same title at once do it after each other. */
    private String free(UUID site, String title) {
        db.sql("select pg_advisory_xact_lock(hashtextextended('event slug ' || :site::text, 0))")
                .param("site", site)
                .query(row -> {});
        String words = Slugs.of(title);
        String wanted = words.isEmpty() ? "arrangement" : words;
        Set<String> taken =
                Set.copyOf(db.sql("select slug from event.event where site = :site and starts_with(slug, :wanted)")
                        .param("site", site)
                        .param("wanted", wanted)
                        .query(String.class)
                        .list());
        String free = wanted;
        for (int number = 2; taken.contains(free); number++) {
            free = wanted + "-" + number;
        }
        return free;
    }

    /** The site of an event; two who change the event do it after each other. */
    UUID lockSite(UUID event) {
        return db.sql("select site from event.event where id = :event for update")
                .param("event", event)
                .query(UUID.class)
                .single();
    }
}
