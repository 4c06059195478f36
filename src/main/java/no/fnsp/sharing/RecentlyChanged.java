package no.fnsp.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.store.Jsonb;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What stands on a site, by when its readers were last shown other words. */
@Repository
public class RecentlyChanged {

    private final JdbcClient db;

    RecentlyChanged(JdbcClient db) {
        this.db = db;
    }

    /**
     * A page. Never changes.
     *
     * @param leads their first paragraphs, as they are written
     * @param published the day a news item bears; null for the rest
     * @param changed when the site began to show what it shows, or its own words beside it
     */
    public record Item(
            UUID document,
            String path,
            Words titles,
            Words leads,
            @Nullable LocalDate published,
            Instant changed) {}

    /** What stands under a folder of a site, the newest first, at most so many; not what is archived. One statement. */
    public List<Item> under(UUID site, String folder, int most, Instant at) {
        return db.sql("""
                        select p.document, p.path, max(e.body ->> 'published') as published,
                               jsonb_object_agg(e.language, coalesce(a.title ->> e.language, e.title)) as titles,
                               jsonb_object_agg(e.language, coalesce(e.body -> 'lead' ->> 0, '')) as leads,
                               greatest(max(e.since), (
                                   select max(h.valid_from) from sharing.local_change c
                                   join content.heads h on h.document = c.document
                                       and h.valid_from <= :at and h.valid_until > :at
                                   where c.site = p.site and c.subject = p.document)) as changed
                        from placement.placements p
                        left join sharing.adoptions a on a.site = p.site and a.document = p.document
                            and a.valid_from <= :at and a.valid_until > :at
                        join lateral (
                            select s.language, x.title, x.body, s.valid_from as since
                            from sharing.shown s join content.editions x on x.edition = s.edition
                            where s.site = p.site and s.document = p.document
                              and s.valid_from <= :at and s.valid_until > :at
                            union all
                            select h.language, h.title, h.body, h.valid_from from content.published h
                            where a.document is null and h.document = p.document
                              and h.valid_from <= :at and h.valid_until > :at
                        ) e on true
                        where p.site = :site and p.path like :folder and p.valid_from <= :at and p.valid_until > :at
                          and not exists (select from placement.archives r
                                          where r.site = p.site and r.document = p.document
                                            and r.valid_from <= :at and r.valid_until > :at)
                        group by p.site, p.document, p.path
                        order by changed desc, p.path limit :most
                        """)
                .param("site", site)
                .param("folder", folder + "/%")
                .param("most", most)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> new Item(
                        row.getObject("document", UUID.class),
                        row.getString("path"),
                        Jsonb.read(row.getString("titles"), Words.class),
                        Jsonb.read(row.getString("leads"), Words.class),
                        Optional.ofNullable(row.getString("published"))
                                .map(LocalDate::parse)
                                .orElse(null),
                        row.getObject("changed", OffsetDateTime.class).toInstant()))
                .list();
    }
}
