package no.fnsp.sharing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which editions a site shows at an instant: the published ones, or those it has accepted. From the last date on it is the
 * site's policy that answers, whether or not somebody has written that down yet.
 */
@Repository
class ShownEditions {

    private final JdbcClient db;
    private final Editions reading;

    ShownEditions(JdbcClient db, Editions reading) {
        this.db = db;
        this.reading = reading;
    }

    /** The text with the editions the site shows. One statement. */
    SiteText in(UUID site, SiteText text, Instant at) {
        return text.adoption()
                .filter(adoption -> adoption.follows() == Adoption.Follows.ACCEPTED)
                .map(adoption -> accepted(site, text, adoption, at))
                .orElseGet(() -> text.showing(published(text, at), Map.of()));
    }

    private Map<Language, Edition> published(SiteText text, Instant at) {
        var editions = new EnumMap<Language, Edition>(Language.class);
        List<UUID> ids = db.sql("""
                        select edition from content.heads
                        where document = :text and valid_from <= :at and valid_until > :at
                        """)
                .param("text", text.adoption().map(Adoption::text).orElse(text.document()))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list();
        reading.all(ids).values().forEach(edition -> editions.put(edition.language(), edition));
        return editions;
    }

    private SiteText accepted(UUID site, SiteText text, Adoption adoption, Instant at) {
        var editions = new EnumMap<Language, Edition>(Language.class);
        var overdue = new EnumMap<Language, SiteText.Overdue>(Language.class);
        var shown = new HashMap<UUID, Optional<SiteText.Overdue>>();
        db.sql("""
                with held as (
                    select c.language, c.edition, e.stems_from
                    from sharing.acceptance c join content.editions e on e.edition = c.edition
                    where c.site = :site and c.document = :text and c.valid_from <= :at and c.valid_until > :at
                ), late as (
                    select distinct on (h.language) h.language, h.edition, h.valid_from as since,
                           -- It says what was critically wrong, and what puts it right has not come to its own last date.
                           exists (select from content.heads k
                                   join sharing.last_date n on n.edition = k.edition
                                       and n.valid_from <= :at and n.valid_until > :at and n.last_date > :at
                                   where k.document = h.document and k.language = h.language and k.number > h.number
                                     and k.change_class = 'critical' and k.valid_from <= :at) as is_wrong
                    from content.published h
                    join sharing.last_date l on l.edition = h.edition
                        and l.valid_from <= :at and l.valid_until > :at and l.last_date <= :at
                    left join held on held.language = h.language
                    where h.document = :text and h.valid_from <= :at and h.number > coalesce(held.stems_from, 0)
                    order by h.language, h.number desc
                ), policy as (
                    select coalesce(nullif(:last, 'by_kind'), (
                        select p.at_last_date from sharing.policy p
                        where p.site = :site and p.kind = :kind and p.valid_from <= :at and p.valid_until > :at
                    ), 'show_new') as policy
                )
                select shown.edition, p.policy, late.edition as late, late.since
                from held full join late on late.language = held.language
                cross join policy p
                cross join lateral (select case when p.policy = 'show_new' and not late.is_wrong
                    then late.edition else held.edition end as edition) as shown
                -- What was withdrawn nationally is shown nowhere, whatever has been accepted.
                where shown.edition is not null and exists (select from content.heads s
                              where s.document = :text and s.valid_from <= :at and s.valid_until > :at)
                """)
                .param("site", site)
                .param("text", adoption.text())
                .param("last", adoption.atLastDate().key())
                .param("kind", text.kind().key())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    UUID edition = row.getObject("edition", UUID.class);
                    shown.put(edition, isOverdue(row) ? Optional.of(overdue(row)) : Optional.empty());
                });
        reading.all(shown.keySet()).values().forEach(edition -> {
            editions.put(edition.language(), edition);
            Objects.requireNonNull(shown.get(edition.id())).ifPresent(late -> overdue.put(edition.language(), late));
        });
        return text.showing(editions, overdue);
    }

    private static boolean isOverdue(ResultSet row) throws SQLException {
        return row.getObject("late") != null && policy(row) != Adoption.AtLastDate.SHOW_NEW;
    }

    private static Adoption.AtLastDate policy(ResultSet row) throws SQLException {
        return Adoption.AtLastDate.find(row.getString("policy")).orElseThrow();
    }

    private static SiteText.Overdue overdue(ResultSet row) throws SQLException {
        OffsetDateTime since = Objects.requireNonNull(row.getObject("since", OffsetDateTime.class));
        return new SiteText.Overdue(row.getObject("late", UUID.class), since.toInstant(), policy(row));
    }
}
