package no.fnsp.opendata.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.opendata.Api;
import no.fnsp.opendata.Cursor;
import no.fnsp.opendata.Modified;
import no.fnsp.opendata.Narrowed;
import no.fnsp.opendata.NationalSql;
import no.fnsp.store.Jsonb;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The published texts of the national base, variants too. */
@Repository("openDocuments")
class Documents {

    static final String PATH = Api.BASE + "/documents";

    private static final String SELECTED = """
            select d.document, d.kind, d.variant_of, d.concept, h.titles, h.modified, coalesce(c.codes, '{}') as codes,
                   r.reviewed, r.due, n.node as responsible, n.name as responsible_name, (
                select count(*) from sharing.adoptions a
                where coalesce(a.variant, a.document) = d.document and a.valid_from <= :at and a.valid_until > :at) as sites
            """ + NationalSql.TEXTS.replace("where d.kind", """
            left join organisation.dated n on n.node = (det.body ->> 'responsible')::uuid
                    and n.valid_from <= :at and n.valid_until > :at
            where d.kind""");

    private final JdbcClient db;

    Documents(JdbcClient db) {
        this.db = db;
    }

    /**
     * A national text. Never changes.
     *
     * @param titles by the code of the language they are in
     * @param concept id of what it is about
     * @param codes by code system
     * @param variantOf id of the text that it is another way of; null for main texts
     * @param responsible who answers for it
     * @param sites how many sites show it
     * @param modified when the newest of its editions was published
     * @param reviewed when a professional vouched for it, of the language that was vouched for longest ago
     * @param nextReview when it is to be looked at anew
     */
    record Item(
            UUID id,
            String kind,
            Map<String, String> titles,
            @Nullable UUID concept,
            Map<String, List<String>> codes,
            @Nullable UUID variantOf,
            @Nullable Responsible responsible,
            int sites,
            Instant modified,
            @Nullable LocalDate reviewed,
            @Nullable LocalDate nextReview,
            String href)
            implements Modified {}

    /** A part of the organisation. Never changes. @param names by the code of the language they are in */
    record Responsible(UUID id, Map<String, String> names) {}

    /** @param variantOf id of the text whose variants are wanted; empty for all texts */
    List<Item> of(Narrowed wanted, String variantOf, Cursor from, int most, Instant at) {
        return wanted.in(db.sql(SELECTED + NationalSql.NARROWED + """
                        and (:variant_of = '' or d.variant_of = nullif(:variant_of, '')::uuid)
                        and (:after = '' or d.document > nullif(:after, '')::uuid)
                        order by d.document limit :most
                        """), at)
                .param("variant_of", variantOf)
                .param("after", from.after())
                .param("most", most)
                .query((row, i) -> item(row))
                .list();
    }

    Optional<Item> one(UUID document, Instant at) {
        return Narrowed.base(db.sql(SELECTED + " and d.document = :document"), at)
                .param("document", document)
                .query((row, i) -> item(row))
                .optional();
    }

    /** The other ways of saying it, the most used first. */
    List<Item> variants(UUID document, Instant at) {
        return Narrowed.base(db.sql(SELECTED + " and d.variant_of = :document order by sites desc, d.document"), at)
                .param("document", document)
                .query((row, i) -> item(row))
                .list();
    }

    /** Whether readers have known it before: a text that was never published is nobody's to know of. */
    boolean was(UUID document, Instant at) {
        return Narrowed.base(db.sql("""
                        select exists (
                            select 1 from content.documents d
                            join site.dated base on base.site = d.site and base.key = :base
                                and base.valid_from <= :at and base.valid_until > :at
                            join content.heads h on h.document = d.document and h.valid_from <= :at
                            where d.document = :document and d.kind = any(:kinds))
                        """), at)
                .param("document", document)
                .query(Boolean.class)
                .single();
    }

    @SuppressWarnings("unchecked") // what the columns hold
    private static Item item(ResultSet row) throws SQLException {
        UUID id = row.getObject("document", UUID.class);
        UUID responsible = row.getObject("responsible", UUID.class);
        return new Item(
                id,
                row.getString("kind"),
                Jsonb.read(row.getString("titles"), Map.class),
                row.getObject("concept", UUID.class),
                Jsonb.read(row.getString("codes"), Map.class),
                row.getObject("variant_of", UUID.class),
                responsible == null
                        ? null
                        : new Responsible(responsible, Jsonb.read(row.getString("responsible_name"), Map.class)),
                row.getInt("sites"),
                Objects.requireNonNull(row.getObject("modified", OffsetDateTime.class))
                        .toInstant(),
                row.getObject("reviewed", LocalDate.class),
                row.getObject("due", LocalDate.class),
                PATH + "/" + id);
    }
}
