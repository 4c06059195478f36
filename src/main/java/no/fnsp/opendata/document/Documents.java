package no.fnsp.opendata.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.opendata.answer.Api;
import no.fnsp.opendata.answer.Cursor;
import no.fnsp.opendata.answer.Modified;
import no.fnsp.opendata.national.Narrowed;
import no.fnsp.opendata.national.NationalSql;
import no.fnsp.opendata.national.NationalText;
import no.fnsp.store.Jsonb;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The published texts of the national base, variants too. */
@Repository("openDocuments")
class Documents {

    static final String PATH = Api.BASE + "/documents";

    private static final String SELECTED = NationalSql.COLUMNS + """
            , d.variant_of, d.concept, n.node as responsible, n.name as responsible_name, (
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

    @SuppressWarnings("unchecked") // what the column holds
    private static Item item(ResultSet row) throws SQLException {
        NationalText text = NationalText.of(row);
        UUID responsible = row.getObject("responsible", UUID.class);
        return new Item(
                text.id(),
                text.kind(),
                text.titles(),
                row.getObject("concept", UUID.class),
                text.codes(),
                row.getObject("variant_of", UUID.class),
                responsible == null
                        ? null
                        : new Responsible(responsible, Jsonb.read(row.getString("responsible_name"), Map.class)),
                row.getInt("sites"),
                text.modified(),
                text.reviewed(),
                text.due(),
                PATH + "/" + text.id());
    }
}
