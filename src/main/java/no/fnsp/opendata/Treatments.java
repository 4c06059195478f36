package no.fnsp.opendata;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.Kind;
import no.fnsp.site.Site;
import no.fnsp.store.Jsonb;
import no.fnsp.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The published national texts about treatments, variants apart, and the sites that describe them. */
@Repository
class Treatments {

    private static final String SELECTED = """
            select d.document, d.kind, h.titles, h.modified, coalesce(c.names, '{}') as names, coalesce(c.codes, '{}') as codes
            from content.documents d
            join lateral (
                select jsonb_object_agg(p.language, p.title) as titles, max(p.valid_from) as modified
                from content.published p where p.document = d.document and p.valid_from <= :at and p.valid_until > :at
            ) h on h.titles is not null
            left join content.concepts c on c.concept = d.concept and c.valid_from <= :at and c.valid_until > :at
            join site.dated base on base.site = d.site and base.key = :base
                    and base.valid_from <= :at and base.valid_until > :at
            where d.variant_of is null and d.kind = any(:kinds)
            """;

    private final JdbcClient db;

    Treatments(JdbcClient db) {
        this.db = db;
    }

    /** What a list is narrowed to; empty words for everything. */
    record Wanted(
            String kind,
            String system,
            String code,
            String site,
            String letter,
            Optional<Language> language,
            Instant modifiedSince) {

        static final Wanted ALL = new Wanted("", "", "", "", "", Optional.empty(), Instant.EPOCH);
    }

    /**
     * A national treatment. Never changes.
     *
     * @param titles by the code of the language they are in
     * @param names by language the preferred name first, then synonyms
     * @param codes by code system
     * @param modified when the newest of its editions was published
     */
    record Item(
            UUID treatment,
            String kind,
            Map<String, String> titles,
            Map<String, List<String>> names,
            Map<String, List<String>> codes,
            Instant modified,
            String href) {}

    /** @param descriptions where it is described */
    record Described(Item treatment, List<Where> descriptions, String licence) {}

    /** A site's description of it. Never changes. */
    record Where(String site, String description) {}

    List<Item> of(Wanted wanted, Cursor from, int most, Instant at) {
        return db.sql(SELECTED + """
                        and (:kind = '' or d.kind = :kind)
                        and (:after = '' or d.document > nullif(:after, '')::uuid)
                        and (:code = '' or exists (
                            select 1 from jsonb_each(c.codes) s(system, codes)
                            where (:system = '' or s.system = :system)
                              and exists (select 1 from jsonb_array_elements_text(s.codes) one where upper(one) = upper(:code))))
                        and (:site = '' or exists (
                            select 1 from sharing.adoptions a join site.dated s on s.site = a.site
                                and s.valid_from <= :at and s.valid_until > :at
                            where s.key = :site and a.document = d.document and a.valid_from <= :at and a.valid_until > :at))
                        and (:language = '' or jsonb_exists(h.titles, :language))
                        and (:letter = '' or exists (
                            select 1 from jsonb_each_text(h.titles) t(language, title)
                            where (:language = '' or t.language = :language) and upper(left(t.title, 1)) = upper(:letter)))
                        and h.modified >= :since
                        order by d.document limit :most
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("base", Site.NATIONAL_BASE)
                .param("kinds", Kind.patientInformation())
                .param("kind", wanted.kind())
                .param("after", from.after())
                .param("code", wanted.code())
                .param("system", wanted.system())
                .param("site", wanted.site())
                .param("language", wanted.language().map(Language::code).orElse(""))
                .param("letter", wanted.letter())
                .param("since", wanted.modifiedSince().atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, i) -> item(row))
                .list();
    }

    Optional<Item> one(UUID document, Instant at) {
        return db.sql(SELECTED + " and d.document = :document")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("base", Site.NATIONAL_BASE)
                .param("kinds", Kind.patientInformation())
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
                Addresses.treatment(document));
    }
}
