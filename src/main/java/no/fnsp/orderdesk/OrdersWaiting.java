package no.fnsp.orderdesk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.fnsp.site.Site;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits for people because something was asked for or answered. */
@Repository
class OrdersWaiting {

    private static final int MOST = 20;

    private final JdbcClient db;

    OrdersWaiting(JdbcClient db) {
        this.db = db;
    }

    /** @param site the hospital that asks or has it @param page of the desk, after {@code /desk/sites/} */
    record Line(String title, String page, String site, Instant since, String what) {}

    /** What those who decide nationally have not answered: asked, or with an answer to their last question. */
    List<Line> undecided(Instant at) {
        return lines("""
                select m.title, b.key || '/orders/' || m.matter as page, s.body ->> 'shortName' as site, m.asked as since, m.what
                from ordering.matters m
                join site.dated s on s.site = m.site and s.valid_from <= :at and s.valid_until > :at
                join site.dated b on b.key = :base and b.valid_from <= :at and b.valid_until > :at
                where (m.state in ('asked', 'without-draft') or m.state = 'clarifying' and not coalesce(m.last_asks, false)) and m.part_of is null
                order by m.asked limit :most
                """, at)
                .param("base", Site.NATIONAL_BASE)
                .query(OrdersWaiting::line)
                .list();
    }

    /** What was asked back and nobody has answered. */
    List<Line> askedBack(UUID person, Collection<UUID> sites, Instant at) {
        return lines("""
                select m.title, s.key || '/orders/' || m.matter as page, s.body ->> 'shortName' as site, m.since, m.what
                from ordering.matters m
                join site.dated s on s.site = m.site and s.valid_from <= :at and s.valid_until > :at
                where m.state = 'clarifying' and m.last_asks and (m.asked_by = :person or m.site = any(:sites))
                order by m.since limit :most
                """, at)
                .param("person", person)
                .param("sites", sites.toArray(UUID[]::new))
                .query(OrdersWaiting::line)
                .list();
    }

    /** Texts of the base that these hospitals write, and that readers have not seen yet. */
    List<Line> toWrite(Collection<UUID> sites, Instant at) {
        return lines("""
                select coalesce((select d.title from content.drafts d where d.document = a.document and d.title <> ''
                                 order by d.language limit 1), '') as title,
                       b.key || '/documents/' || a.document as page, s.body ->> 'shortName' as site,
                       min(a.valid_from) as since, '' as what
                from identity.authorships a
                join site.dated s on s.site = a.author and s.valid_from <= :at and s.valid_until > :at
                join site.dated b on b.site = a.base and b.valid_from <= :at and b.valid_until > :at
                where a.author = any(:sites) and a.valid_from <= :at and a.valid_until > :at
                  and exists (select from content.drafts d where d.document = a.document)
                  and not exists (select from content.published p where p.document = a.document
                                  and p.valid_from <= :at and p.valid_until > :at)
                group by a.document, b.key, s.body ->> 'shortName' order by since limit :most
                """, at)
                .param("sites", sites.toArray(UUID[]::new))
                .query(OrdersWaiting::line)
                .list();
    }

    /** Texts whose variant these sites still have though it shall not be used any more, or is gone. */
    List<Line> endedVariants(Collection<UUID> sites, Instant at) {
        return lines("""
                select coalesce(said.title, '') as title,
                       s.key || '/texts/' || a.document || '/variants' as page, s.body ->> 'shortName' as site,
                       coalesce(e.ended, said.valid_until) as since, '' as what
                from sharing.adoptions a
                left join ordering.endings e on e.document = a.variant
                join site.dated s on s.site = a.site and s.valid_from <= :at and s.valid_until > :at
                join lateral (select p.title, p.valid_until from content.published p where p.document = a.variant
                              order by p.valid_until desc, p.language limit 1) said on true
                where a.site = any(:sites) and a.valid_from <= :at and a.valid_until > :at
                  and (e.document is not null or said.valid_until <= :at)
                order by since limit :most
                """, at)
                .param("sites", sites.toArray(UUID[]::new))
                .query(OrdersWaiting::line)
                .list();
    }

    private JdbcClient.StatementSpec lines(String sql, Instant at) {
        return db.sql(sql).param("at", at.atOffset(ZoneOffset.UTC)).param("most", MOST);
    }

    private static Line line(ResultSet row, int i) throws SQLException {
        return new Line(
                row.getString("title"),
                row.getString("page"),
                row.getString("site"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getString("what"));
    }
}
