package no.fnsp.oversight.stale;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.fnsp.content.Kind;
import no.fnsp.oversight.Whose;
import no.fnsp.store.Jsonb;
import no.fnsp.text.Language;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What readers of a site see that nobody has vouched for in a long time. A draft is seen by no reader, and is never among them. */
@Repository
class StaleTexts {

    static final int MOST = 5000;

    private static final String[] KINDS = Stream.concat(
                    Stream.of(Kind.values()).filter(Kind::isPatientInformation), Stream.of(Kind.LOCAL_CHANGES))
            .map(Kind::key)
            .toArray(String[]::new);

    private final JdbcClient db;

    StaleTexts(JdbcClient db) {
        this.db = db;
    }

    /** By who answers for them, and those that nobody ever vouched for first. One statement. */
    List<StaleText> of(Whose whose, Instant approvedBefore) {
        return db.sql("""
                        with shown as (
                            select h.document, h.language, h.edition, h.valid_from, true as owned
                            from content.heads h join content.documents d on d.document = h.document
                            where d.site = :site and h.valid_until = 'infinity'
                            union all
                            select s.text, s.language, s.edition, s.valid_from, false from sharing.shown s
                            where s.site = :site and s.valid_from <= :at and s.valid_until > :at
                              and jsonb_exists((select b.body -> 'languages' from site.dated b
                                                where b.site = :site and b.valid_until = 'infinity'), s.language)
                        )
                        select s.document, d.kind, s.owned, s.language, s.valid_from, a.approved, n.name,
                               x.body ->> 'owner' as owner, coalesce(nullif(e.title, ''), t.title, d.key) as title
                        from shown s
                        join content.documents d on d.document = s.document and d.kind = any(:kinds)
                        join content.lengths e on e.edition = s.edition
                        left join lateral (
                            select max(v.approved_at) as approved from approval.approvals v
                            where v.edition = s.edition and v.kind = 'professional') a on true
                        left join sharing.change_sets c on c.document = s.document
                        left join lateral (
                            select k.title from content.heads g join content.lengths k on k.edition = g.edition
                            where g.document = c.subject and g.valid_until = 'infinity'
                            order by g.language <> s.language, g.language limit 1) t on true
                        left join content.document_details x
                            on x.document = coalesce(c.subject, s.document) and x.valid_until = 'infinity'
                        left join organisation.dated n
                            on n.node = coalesce(c.node, (x.body ->> 'responsible')::uuid) and n.valid_until = 'infinity'
                        where a.approved is null or a.approved < :before
                        order by n.name ->> 'nb' nulls last, a.approved nulls first, lower(coalesce(nullif(e.title, ''), t.title, d.key)), s.document,
                                 s.language
                        limit :most
                        """)
                .param("site", whose.site().id())
                .param("at", whose.view().now().atOffset(ZoneOffset.UTC))
                .param("before", approvedBefore.atOffset(ZoneOffset.UTC))
                .param("kinds", KINDS)
                .param("most", MOST)
                .query((row, i) -> text(row, whose.view().words().language()))
                .list();
    }

    private static StaleText text(ResultSet row, Language desk) throws SQLException {
        return new StaleText(
                row.getObject("document", UUID.class),
                Kind.of(row.getString("kind")),
                row.getBoolean("owned"),
                row.getString("title"),
                Language.of(row.getString("language")),
                name(row.getString("name"), desk),
                Objects.requireNonNullElse(row.getString("owner"), ""),
                row.getObject("valid_from", OffsetDateTime.class).toInstant(),
                instant(row.getObject("approved", OffsetDateTime.class)));
    }

    private static String name(@Nullable String json, Language desk) {
        return json == null
                ? ""
                : Jsonb.read(json, Words.class)
                        .in(desk)
                        .map(Words.Spoken::words)
                        .orElse("");
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
