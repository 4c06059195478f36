package no.fnsp.event;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is still to come, as lists go by it: the next first, online courses last. Each is one statement. */
@Repository
public class ToCome {

    /** The published ones that have no times, or one that is not over, with those. */
    private static final String PUBLISHED = """
            select d.event, d.site, d.slug, d.said, d.kind, d.audience, d.attendance, d.treatments, d.titles,
                   coalesce(o.starts, '{}'::bigint[]) as starts, coalesce(o.ends, '{}'::bigint[]) as ends,
                   coalesce(o.states, '{}'::text[]) as states, coalesce(o.places, '{}'::text[]) as places
            from event.dated d
            left join lateral (
                select array_agg(extract(epoch from n.starts)::bigint order by n.starts, n.occurrence) as starts,
                       array_agg(extract(epoch from n.ends)::bigint order by n.starts, n.occurrence) as ends,
                       array_agg(n.state order by n.starts, n.occurrence) as states,
                       array_agg(coalesce(n.place::text, '') order by n.starts, n.occurrence) as places
                from event.occurrence n where n.said = d.said and n.ends > :at
            ) o on true
            where d.lane = 'published' and d.valid_from <= :at and d.valid_until > :at
              and (o.starts is not null or d.attendance = 'anytime')
            """;

    private static final String SPREAD = """
            d.spread <> 'here' and exists (
                select from site.dated s where s.site = d.site and s.valid_from <= :at and s.valid_until > :at
                  and (d.spread = 'country' or s.body ->> 'region' = :region))
            """;

    private final JdbcClient db;

    ToCome(JdbcClient db) {
        this.db = db;
    }

    /** A site's own. */
    public List<Brief> of(UUID site, Instant at) {
        return db.sql(PUBLISHED + " and d.site = :site order by o.starts[1] nulls last, d.slug")
                .param("site", site)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> Rows.brief(row))
                .list();
    }

    /** Those of any site that the sites of a region may list. */
    public List<Brief> spread(String region, Instant at) {
        return db.sql(PUBLISHED + " and " + SPREAD + " order by o.starts[1] nulls last, d.slug, d.event")
                .param("region", region)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> Rows.brief(row))
                .list();
    }

    /** The texts that a site's own events, or others' that it may list, belong to. */
    public Set<UUID> subjects(UUID site, String region, Instant at) {
        return Set.copyOf(db.sql("select distinct unnest(d.treatments) from (" + PUBLISHED + " and (d.site = :site or "
                        + SPREAD + ")) d")
                .param("site", site)
                .param("region", region)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list());
    }

    /**
     * What belongs to one of some texts, or to another about the same concept: a site's own first, then what it lists of others'.
     *
     * @param region that of the site
     * @param concept null for none
     */
    public List<Brief> about(UUID site, String region, Collection<UUID> texts, @Nullable UUID concept, Instant at) {
        return db.sql(PUBLISHED + """
                         and d.treatments && (:texts::uuid[] || array(select document from content.documents where concept = :concept::uuid))
                         and (d.site = :site
                              or (coalesce((select t.takes from event.taking t
                                            where t.site = :site and t.valid_from <= :at and t.valid_until > :at), true)
                        """ + " and " + SPREAD + """
                        )) order by d.site <> :site, o.starts[1] nulls last, d.slug, d.event
                        """)
                .param("site", site)
                .param("region", region)
                .param("texts", List.copyOf(texts).toArray(UUID[]::new))
                .param("concept", concept)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> Rows.brief(row))
                .list();
    }
}
