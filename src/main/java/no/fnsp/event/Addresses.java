package no.fnsp.event;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import no.fnsp.placement.FreeSlugs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The addresses of events: each has one from its first draft on, and no other gets it. */
@Repository
class Addresses {

    private final JdbcClient db;
    private final FreeSlugs slugs;

    Addresses(JdbcClient db, FreeSlugs slugs) {
        this.db = db;
        this.slugs = slugs;
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

    private String free(UUID site, String title) {
        return slugs.of(
                "event " + site,
                title,
                "arrangement",
                wanted -> db.sql("select slug from event.event where site = :site and starts_with(slug, :wanted)")
                        .param("site", site)
                        .param("wanted", wanted)
                        .query(String.class)
                        .list());
    }

    /** The site of an event; two who change the event do it after each other. */
    UUID lockSite(UUID event) {
        return db.sql("select site from event.event where id = :event for update")
                .param("event", event)
                .query(UUID.class)
                .single();
    }
}
