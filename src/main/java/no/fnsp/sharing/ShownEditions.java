package no.fnsp.sharing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
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

    /** What the site does on the last date, and what stands instead of the text once the last date of that has passed. */
    private static final String RULES = """
            policy as (
                select coalesce(nullif(:last, 'by_kind'), (
                    select p.at_last_date from sharing.policy p
                    where p.site = :site and p.kind = :kind and p.valid_from <= :at and p.valid_until > :at
                ), 'show_new') as policy
            ), instead as (
                select r.edition, r.since from sharing.replacement r
                join sharing.last_date l on l.edition = r.edition
                    and l.valid_from <= :at and l.valid_until > :at and l.last_date <= :at
                where r.document = :text and r.since <= :at
            )""";

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
                .orElseGet(() -> published(site, text, at));
    }

    private SiteText published(UUID site, SiteText text, Instant at) {
        return shown(
                text,
                db.sql("""
                with %s
                select h.edition, p.policy, i.edition as late, i.since
                from content.heads h cross join policy p left join instead i on true
                where h.document = :text and h.valid_from <= :at and h.valid_until > :at
                """.formatted(RULES))
                        .param("site", site)
                        .param("text", text.adoption().map(Adoption::text).orElse(text.document()))
                        .param(
                                "last",
                                text.adoption()
                                        .map(Adoption::atLastDate)
                                        .orElse(Adoption.AtLastDate.SHOW_NEW)
                                        .key())
                        .param("kind", text.kind().key())
                        .param("at", at.atOffset(ZoneOffset.UTC)));
    }

    /** Which editions is asked each time; what they say never changes, and is read once. */
    private SiteText shown(SiteText text, JdbcClient.StatementSpec asked) {
        var found = new HashMap<UUID, Optional<SiteText.Overdue>>();
        asked.query(row -> {
            found.put(
                    row.getObject("edition", UUID.class),
                    isOverdue(row) ? Optional.of(overdue(row)) : Optional.empty());
        });
        var editions = new EnumMap<Language, Edition>(Language.class);
        var overdue = new EnumMap<Language, SiteText.Overdue>(Language.class);
        reading.all(found.keySet()).values().forEach(edition -> {
            editions.put(edition.language(), edition);
            Objects.requireNonNull(found.get(edition.id())).ifPresent(late -> overdue.put(edition.language(), late));
        });
        return text.showing(editions, overdue);
    }

    private SiteText accepted(UUID site, SiteText text, Adoption adoption, Instant at) {
        return shown(
                text,
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
                ), %s
                select shown.edition, p.policy, coalesce(late.edition, i.edition) as late,
                       coalesce(late.since, i.since) as since
                from held full join late on late.language = held.language
                cross join policy p left join instead i on true
                cross join lateral (select case when p.policy = 'show_new' and not late.is_wrong
                    then late.edition else held.edition end as edition) as shown
                -- What was withdrawn nationally is shown nowhere, whatever has been accepted.
                where shown.edition is not null and exists (select from content.heads s
                              where s.document = :text and s.valid_from <= :at and s.valid_until > :at)
                """.formatted(RULES))
                        .param("site", site)
                        .param("text", adoption.text())
                        .param("last", adoption.atLastDate().key())
                        .param("kind", text.kind().key())
                        .param("at", at.atOffset(ZoneOffset.UTC)));
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
