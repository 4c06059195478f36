package no.fnsp.opendata.concept;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.opendata.answer.Addresses;
import no.fnsp.opendata.answer.Api;
import no.fnsp.opendata.answer.Cursor;
import no.fnsp.opendata.answer.Modified;
import no.fnsp.opendata.national.Narrowed;
import no.fnsp.store.Jsonb;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The concepts that something published is about. What is only being written about is nobody's to know of. */
@Repository("openConcepts")
class Concepts {

    static final String PATH = Api.BASE + "/concepts";

    private static final String SELECTED = """
            select c.*, t.texts, t.modified, coalesce((
                select array_agg(distinct s.key order by s.key) from sharing.adoptions a
                join site.dated s on s.site = a.site and s.valid_from <= :at and s.valid_until > :at
                where a.document = any(t.documents) and a.valid_from <= :at and a.valid_until > :at
            ), '{}') as sites
            from content.concepts c
            join lateral (
                select jsonb_agg(jsonb_build_object('treatment', d.document, 'kind', d.kind, 'titles', h.titles)
                                 order by d.document) as texts,
                       array_agg(d.document) as documents, greatest(max(h.modified), c.valid_from) as modified
                from content.documents d
                join site.dated base on base.site = d.site and base.key = :base
                        and base.valid_from <= :at and base.valid_until > :at
                join lateral (
                    select jsonb_object_agg(p.language, p.title) as titles, max(p.valid_from) as modified
                    from content.published p where p.document = d.document and p.valid_from <= :at and p.valid_until > :at
                ) h on h.titles is not null
                where d.concept = c.concept and d.variant_of is null and d.kind = any(:kinds)
            ) t on t.texts is not null
            where c.valid_from <= :at and c.valid_until > :at
            """;

    private final JdbcClient db;

    Concepts(JdbcClient db) {
        this.db = db;
    }

    /** What a list is narrowed to; empty words for everything. @param name a part of one of its names */
    record Wanted(String system, String code, String theme, String name) {}

    /**
     * What a thing is, apart from what is said of it. Never changes.
     *
     * @param names by language the preferred name first, then synonyms
     * @param codes by code system
     * @param texts what is published nationally about it
     * @param sites keys of the sites that tell of it
     */
    record Item(
            UUID id,
            String kind,
            Map<String, List<String>> names,
            Map<String, List<String>> codes,
            List<String> themes,
            List<Text> texts,
            List<String> sites,
            Instant modified,
            String href)
            implements Modified {}

    /** A national text. Never changes. @param titles by the code of the language they are in */
    record Text(UUID treatment, String kind, Map<String, String> titles, String href) {}

    List<Item> of(Wanted wanted, Cursor from, int most, Instant at) {
        return Narrowed.base(db.sql(SELECTED + """
                        and (:code = '' or exists (
                            select 1 from jsonb_each(c.codes) s(system, codes)
                            where (:system = '' or s.system = :system) and exists (
                                select 1 from jsonb_array_elements_text(s.codes) one where upper(one) = upper(:code))))
                        and (:code <> '' or :system = '' or jsonb_array_length(coalesce(c.codes -> :system, '[]')) > 0)
                        and (:theme = '' or jsonb_exists(c.themes, :theme))
                        and (:name = '' or exists (
                            select 1 from jsonb_each(c.names) n(language, names), jsonb_array_elements_text(n.names) one
                            where position(lower(:name) in lower(one)) > 0))
                        and (:after = '' or c.concept > nullif(:after, '')::uuid)
                        order by c.concept limit :most
                        """), at)
                .param("system", wanted.system())
                .param("code", wanted.code())
                .param("theme", wanted.theme())
                .param("name", wanted.name())
                .param("after", from.after())
                .param("most", most)
                .query((row, i) -> item(row))
                .list();
    }

    Optional<Item> one(UUID id, Instant at) {
        return Narrowed.base(db.sql(SELECTED + " and c.concept = :id"), at)
                .param("id", id)
                .query((row, i) -> item(row))
                .optional();
    }

    @SuppressWarnings("unchecked") // what the columns hold
    private static Item item(ResultSet row) throws SQLException {
        UUID id = row.getObject("concept", UUID.class);
        return new Item(
                id,
                row.getString("type"),
                Jsonb.read(row.getString("names"), Map.class),
                Jsonb.read(row.getString("codes"), Map.class),
                List.of(Jsonb.read(row.getString("themes"), String[].class)),
                Arrays.stream(Jsonb.read(row.getString("texts"), Kept[].class))
                        .map(text -> new Text(
                                text.treatment(), text.kind(), text.titles(), Addresses.treatment(text.treatment())))
                        .toList(),
                List.of((String[]) row.getArray("sites").getArray()),
                Objects.requireNonNull(row.getObject("modified", OffsetDateTime.class))
                        .toInstant(),
                PATH + "/" + id);
    }

    /** A text as the statement gathers it. */
    private record Kept(UUID treatment, String kind, Map<String, String> titles) {}
}
