package no.fnsp.opendata;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.Kind;
import no.fnsp.site.Site;
import no.fnsp.store.Jsonb;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The published national texts about treatments, variants apart, and the sites that describe them. */
@Repository
class Treatments {

    private static final String SELECTED = """
            select d.document, d.kind, h.titles, h.modified, coalesce(c.names, '{}') as names, coalesce(c.codes, '{}') as codes,
                   r.reviewed, r.due
            """ + NationalSql.TEXTS + " and d.variant_of is null";

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

    /** Whether readers have known it before: a text that was never published is nobody's to know of. */
    boolean wasPublished(UUID document, Instant at) {
        return db.sql("""
                        select exists (
                            select 1 from content.documents d
                            join site.dated base on base.site = d.site and base.key = :base
                    and base.valid_from <= :at and base.valid_until > :at
                            join content.heads h on h.document = d.document and h.valid_from <= :at
                            where d.document = :document and d.variant_of is null and d.kind = any(:kinds))
                        """)
                .param("document", document)
                .param("base", Site.NATIONAL_BASE)
                .param("kinds", Kind.patientInformation())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    @SuppressWarnings("unchecked") // what the columns hold
    private static Item item(ResultSet row) throws SQLException {
        UUID document = row.getObject("document", UUID.class);
        return new Item(
                document,
                row.getString("kind"),
                Jsonb.read(row.getString("titles"), Map.class),
                Jsonb.read(row.getString("names"), Map.class),
                Jsonb.read(row.getString("codes"), Map.class),
                row.getObject("modified", OffsetDateTime.class).toInstant(),
                row.getObject("reviewed", LocalDate.class),
                row.getObject("due", LocalDate.class),
                Addresses.treatment(document));
    }
}
