package no.fnsp.opendata.treatment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.opendata.answer.Addresses;
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

/** The published national texts about treatments, variants apart, and the sites that describe them. */
@Repository
class Treatments {

    private static final String SELECTED = NationalSql.COLUMNS + ", coalesce(c.names, '{}') as names "
            + NationalSql.TEXTS + " and d.variant_of is null";

    private final JdbcClient db;

    Treatments(JdbcClient db) {
        this.db = db;
    }

    /**
     * A national treatment. Never changes.
     *
     * @param titles by the code of the language they are in
     * @param names by language the preferred name first, then synonyms
     * @param codes by code system
     * @param modified when the newest of its editions was published
     * @param reviewed when a professional vouched for it, of the language that was vouched for longest ago; null when nobody has
     * @param nextReview when it is to be looked at anew; null when that is not known
     */
    record Item(
            UUID treatment,
            String kind,
            Map<String, String> titles,
            Map<String, List<String>> names,
            Map<String, List<String>> codes,
            Instant modified,
            @Nullable LocalDate reviewed,
            @Nullable LocalDate nextReview,
            String href)
            implements Modified {}

    /** @param descriptions where it is described */
    record Described(Item treatment, List<Where> descriptions, String licence) implements Modified {

        @Override
        public Instant modified() {
            return treatment.modified();
        }
    }

    /** A site's description of it. Never changes. */
    record Where(String site, String description) {}

    List<Item> of(Narrowed wanted, Cursor from, int most, Instant at) {
        return wanted.in(db.sql(SELECTED + NationalSql.NARROWED + """
                        and (:after = '' or d.document > nullif(:after, '')::uuid)
                        order by d.document limit :most
                        """), at)
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

    Described described(Item item, Instant at) {
        List<Where> where = db.sql("""
                        select s.key, p.path from placement.placements p
                        join site.dated s on s.site = p.site and s.valid_from <= :at and s.valid_until > :at
                        where p.document = :document and p.valid_from <= :at and p.valid_until > :at order by s.key
                        """)
                .param("document", item.treatment())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> new Where(
                        row.getString("key"), Addresses.description(row.getString("key"), row.getString("path"))))
                .list();
        return new Described(item, where, Api.LICENCE);
    }

    @SuppressWarnings("unchecked") // what the column holds
    private static Item item(ResultSet row) throws SQLException {
        NationalText text = NationalText.of(row);
        return new Item(
                text.id(),
                text.kind(),
                text.titles(),
                Jsonb.read(row.getString("names"), Map.class),
                text.codes(),
                text.modified(),
                text.reviewed(),
                text.due(),
                Addresses.treatment(text.id()));
    }
}
