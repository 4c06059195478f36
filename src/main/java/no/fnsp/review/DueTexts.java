package no.fnsp.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.Details;
import no.fnsp.content.Kind;
import no.fnsp.store.Instants;
import no.fnsp.store.Jsonb;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The texts that have a review date: published patient information, and local changes that say something else than a national
 * chapter.
 *
 * <p>The date follows from approvals that were given of exactly the words readers saw, while they saw them. An editorial edition has
 * the approvals of the one before, with the dates they were given on, so a small edit never moves it; nor does a critical correction
 * or anything else that nobody vouched for. A text in several languages is as old as the one that was approved longest ago.
 */
@Repository
public class DueTexts {

    private static final String[] KINDS = Arrays.stream(Kind.values())
            .filter(Kind::isPatientInformation)
            .map(Kind::key)
            .toArray(String[]::new);

    private final JdbcClient db;

    DueTexts(JdbcClient db) {
        this.db = db;
    }

    /** Those of these sites, the first that shall be done first. */
    public List<Due> of(Collection<UUID> sites, Instant at) {
        return where("h.site = any(:ids)", sites, at);
    }

    public Optional<Due> find(UUID document, Instant at) {
        return where("h.document = any(:ids)", List.of(document), at).stream().findFirst();
    }

    /** Those that an organisation answers for, on whichever site they are written. */
    public List<Due> answeredForBy(UUID node, Instant at) {
        return where("""
                h.document in (select d.document from content.document_details d
                               where d.valid_from <= :at and d.valid_until > :at
                                 and (d.body ->> 'responsible')::uuid = any(:ids))""", List.of(node), at);
    }

    /** Of each language, the last time somebody vouched for what it said while it said so. */
    private List<Due> where(String which, Collection<UUID> ids, Instant at) {
        return db
                .sql("""
                        with shown as materialized (
                            select h.document, h.language, h.title, h.kind, h.site
                            from content.published h
                            where h.valid_from <= :at and h.valid_until > :at and (%s)
                              and (h.kind = any(:kinds)
                                   or h.kind = 'local-changes' and h.body @> '{"changes": [{"intent": "replace"}]}')
                              -- What a site says in a text that it has left is read by nobody.
                              and (h.kind <> 'local-changes' or not exists (
                                  select from sharing.change_sets c
                                  join sharing.adoptions l on l.site = c.site and l.document = c.subject
                                  where c.document = h.document
                                  group by c.document having max(l.valid_until) <= :at))
                        ), given as (
                            select h.document, h.language, max(a.approved_at) as approved
                            from content.published h
                            join content.editions e on e.document = h.document and e.language = h.language
                            join approval.approvals a on a.edition = e.edition and a.kind = 'professional'
                                and a.sha256 = h.sha256 and a.approved_at <= :at and a.approved_at <= h.valid_until
                            where h.valid_from <= :at and h.document in (select document from shown)
                            group by h.document, h.language
                        ), text as (
                            select s.document, s.site, s.kind, min(g.approved) as approved,
                                   (array_agg(s.title order by array_position(array['nb', 'nn'], s.language)))[1] as title
                            from shown s left join given g on g.document = s.document and g.language = s.language
                            group by s.document, s.site, s.kind
                        )
                        select t.document, t.site, t.kind, t.approved, d.body as details, a.planned, a.person, r.review,
                               coalesce(p.path, '/') as path, coalesce(nullif(t.title, ''), (
                                   select o.title from content.published o
                                   where o.document = c.subject and o.valid_from <= :at and o.valid_until > :at
                                   order by array_position(array['nb', 'nn'], o.language) limit 1), '') as title,
                               (select min(f.valid_from) from content.published f where f.document = t.document) as published
                        from text t
                        left join content.document_details d on d.document = t.document
                            and d.valid_from <= :at and d.valid_until > :at
                        left join sharing.change_sets c on c.document = t.document
                        left join placement.placements p on p.site = t.site and p.document = coalesce(c.subject, t.document)
                            and p.valid_from <= :at and p.valid_until > :at
                        left join review.arrangements a on a.document = t.document and a.valid_until = 'infinity'
                            and (t.approved is null or a.valid_from > t.approved)
                        left join review.reviews r on r.document = t.document and r.valid_until = 'infinity'
                        """.formatted(which))
                .param("ids", ids.toArray(UUID[]::new))
                .param("kinds", KINDS)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> due(row))
                .list()
                .stream()
                .sorted(Comparator.comparing(Due::on).thenComparing(Due::title))
                .toList();
    }

    private static Due due(ResultSet row) throws SQLException {
        String details = row.getString("details");
        return new Due(
                row.getObject("document", UUID.class),
                row.getObject("site", UUID.class),
                Kind.of(row.getString("kind")),
                row.getString("title"),
                row.getString("path"),
                Instants.orNull(row, "approved"),
                Objects.requireNonNull(Instants.orNull(row, "published")),
                details == null ? Details.NONE : Jsonb.read(details, Details.class),
                row.getObject("planned", LocalDate.class),
                row.getObject("person", UUID.class),
                row.getObject("review", UUID.class));
    }
}
