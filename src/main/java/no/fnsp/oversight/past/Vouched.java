package no.fnsp.oversight.past;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import no.fnsp.approval.Approval;
import no.fnsp.content.Kind;
import no.fnsp.journal.Actors;
import no.fnsp.store.Jsonb;
import no.fnsp.text.Language;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The editions that stood on a page, and who had vouched for them by then. */
@Repository
class Vouched {

    private final JdbcClient db;
    private final Actors actors;

    Vouched(JdbcClient db, Actors actors) {
        this.db = db;
        this.actors = actors;
    }

    List<ShownEdition> editions(Collection<UUID> editions) {
        return db.sql("""
                        select e.edition, e.document, d.site, s.body ->> 'shortName' as site_name, e.kind, e.language,
                               coalesce(n.number, e.number) as number,
                               e.title, e.sha256, e.change_class, e.created
                        from content.editions e
                        join content.documents d on d.document = e.document
                        left join content.published_numbers n on n.edition = e.edition
                        left join site.dated s on s.site = d.site and s.valid_until = 'infinity'
                        where e.edition = any(:editions) order by e.kind = 'local-changes', e.document, e.language
                        """)
                .param("editions", editions.toArray(UUID[]::new))
                .query((row, i) -> edition(row))
                .list();
    }

    private static ShownEdition edition(ResultSet row) throws SQLException {
        return new ShownEdition(
                row.getObject("edition", UUID.class),
                row.getObject("document", UUID.class),
                row.getObject("site", UUID.class),
                orEmpty(row.getString("site_name")),
                Kind.of(row.getString("kind")),
                Language.of(row.getString("language")),
                row.getInt("number"),
                orEmpty(row.getString("title")),
                HexFormat.of().formatHex(row.getBytes("sha256")),
                row.getString("change_class"),
                row.getObject("created", OffsetDateTime.class).toInstant());
    }

    /** The latest first. */
    List<InForce> approvals(Collection<UUID> editions, Instant at, Language language) {
        List<InForce> unnamed = db.sql("""
                        select a.edition, a.kind, a.approved_at, a.approved_by, a.profession, a.hpr, a.sha256, n.name,
                               a.inherited_from is not null as inherited
                        from approval.approvals a
                        left join organisation.dated n on n.node = a.organisation
                            and n.valid_from <= :at and n.valid_until > :at
                        where a.edition = any(:editions) and a.approved_at <= :at
                        order by a.approved_at desc, a.kind
                        """)
                .param("editions", editions.toArray(UUID[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> approval(row, language))
                .list();
        Map<UUID, String> names =
                actors.names(unnamed.stream().map(InForce::by).distinct().toList());
        return unnamed.stream().map(one -> one.called(names.get(one.by()))).toList();
    }

    private static InForce approval(ResultSet row, Language language) throws SQLException {
        String name = row.getString("name");
        return new InForce(
                row.getObject("edition", UUID.class),
                Approval.What.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getObject("approved_at", OffsetDateTime.class).toInstant(),
                row.getObject("approved_by", UUID.class),
                null,
                row.getString("profession"),
                orEmpty(row.getString("hpr")),
                name == null
                        ? ""
                        : Jsonb.read(name, Words.class)
                                .in(language)
                                .map(Words.Spoken::words)
                                .orElse(""),
                HexFormat.of().formatHex(row.getBytes("sha256")),
                row.getBoolean("inherited"));
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
