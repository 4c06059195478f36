package no.fnsp.study;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.site.Site;
import no.fnsp.store.Jsonb;
import no.fnsp.text.Language;
import no.fnsp.text.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a study can be about: the published texts of the national base, and the concepts that have none. */
@Repository
public class Subjects {

    private final JdbcClient db;

    Subjects(JdbcClient db) {
        this.db = db;
    }

    /** The titles somebody can choose from, in a language. One statement. */
    public List<String> titles(Language language, Instant at) {
        return db
                .sql("""
                        select distinct on (p.document) p.title from content.published p
                        join site.dated s on s.site = p.site and s.key = :base and s.valid_from <= :at and s.valid_until > :at
                        where p.valid_from <= :at and p.valid_until > :at and p.variant_of is null
                          and p.kind in ('diagnosis', 'treatment', 'examination', 'programme')
                        order by p.document, p.language = :language desc, p.language
                        """)
                .param("base", Site.NATIONAL_BASE)
                .param("language", language.code())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list()
                .stream()
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * What somebody means by each of these: the title of a text or its key, or a name of a concept. Texts come first. What nobody knows is
     * left out. One statement.
     */
    public Map<String, Subject> meant(Collection<String> written, Instant at) {
        var found = new LinkedHashMap<String, Subject>();
        if (written.isEmpty()) {
            return found;
        }
        db.sql("""
                with asked as (select distinct w as written, lower(w) as wanted from unnest(:written::text[]) w),
                texts as (
                    select a.written, p.document as id, p.key, p.title, 1 as rank
                    from asked a join content.published p on (lower(p.title) = a.wanted or p.key = a.wanted)
                    join site.dated s on s.site = p.site and s.key = :base and s.valid_from <= :at and s.valid_until > :at
                    where p.valid_from <= :at and p.valid_until > :at and p.variant_of is null
                      and p.kind in ('diagnosis', 'treatment', 'examination', 'programme')
                ), named as (
                    select a.written, c.concept as id, c.key, n.name as title
                    from asked a
                    join content.concepts c on c.valid_from <= :at and c.valid_until > :at
                    cross join lateral (select x #>> '{}' as name from jsonb_path_query(c.names, '$.*[*]') x) n
                    where lower(n.name) = a.wanted or c.key = a.wanted
                ), told as (
                    select n.written, p.document as id, p.key, p.title, 2 as rank
                    from named n join content.published p on p.concept = n.id and p.variant_of is null
                         and p.valid_from <= :at and p.valid_until > :at
                         and p.kind in ('diagnosis', 'treatment', 'examination', 'programme')
                    join site.dated s on s.site = p.site and s.key = :base and s.valid_from <= :at and s.valid_until > :at
                )
                select distinct on (written) * from (
                    select written, id, key, title, rank, true as text from texts
                    union all select written, id, key, title, rank, true from told
                    union all select written, id, key, title, 3, false from named) every
                order by written, rank, key
                """)
                .param("written", written.toArray(String[]::new))
                .param("base", Site.NATIONAL_BASE)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    found.put(
                            row.getString("written"),
                            new Subject(
                                    row.getObject("id", UUID.class),
                                    row.getBoolean("text"),
                                    row.getString("key"),
                                    row.getString("title")));
                });
        return found;
    }

    /** A subject with its titles or names in every language. @param concept what a text is about; the concept itself for a concept */
    public record Named(UUID id, String key, Words names, Optional<UUID> concept) {}

    /** The national texts, and the concepts, with these ids. One statement. */
    public Map<UUID, Named> named(Collection<UUID> ids, Instant at) {
        var found = new LinkedHashMap<UUID, Named>();
        db.sql("""
                select p.document as id, min(p.key) as key, jsonb_object_agg(p.language, p.title) as names,
                       (array_agg(p.concept))[1] as concept
                from content.published p
                where p.document = any(:ids) and p.valid_from <= :at and p.valid_until > :at group by p.document
                union all
                select c.concept, c.key,
                       (select jsonb_object_agg(n.key, n.value -> 0) from jsonb_each(c.names) n), c.concept
                from content.concepts c where c.concept = any(:ids) and c.valid_from <= :at and c.valid_until > :at
                """)
                .param("ids", ids.toArray(UUID[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    UUID id = row.getObject("id", UUID.class);
                    String names = row.getString("names");
                    found.put(
                            id,
                            new Named(
                                    id,
                                    row.getString("key"),
                                    names == null ? Words.NONE : Jsonb.read(names, Words.class),
                                    Optional.ofNullable(row.getObject("concept", UUID.class))));
                });
        return found;
    }

    /** The text with this key and its concept, or the concept alone: whoever is about one of them is about it. One statement. */
    public List<UUID> keyed(String key, Instant at) {
        return db.sql("""
                        with texts as (
                            select d.document, d.concept from content.documents d
                            join site.dated s on s.site = d.site and s.key = :base and s.valid_from <= :at and s.valid_until > :at
                            where d.key = :key
                        )
                        select document from texts
                        union select concept from texts where concept is not null
                        union select concept from content.concepts
                              where key = :key and valid_from <= :at and valid_until > :at
                        """)
                .param("base", Site.NATIONAL_BASE)
                .param("key", key)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list();
    }
}
