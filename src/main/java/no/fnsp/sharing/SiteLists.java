package no.fnsp.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.fnsp.content.Concepts;
import no.fnsp.content.Documents;
import no.fnsp.content.Kind;
import no.fnsp.journal.Scope;
import no.fnsp.site.Site;
import no.fnsp.store.Jsonb;
import no.fnsp.text.Language;
import no.fnsp.text.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What stands on a site, as lists. */
@Repository
public class SiteLists {

    private final JdbcClient db;

    SiteLists(JdbcClient db) {
        this.db = db;
    }

    /** What the titles on a site change with: its own list, and the national base's, where shared texts have theirs. */
    public List<Scope> scopes(UUID site, Instant at) {
        return Stream.concat(
                        Stream.of(site),
                        db
                                .sql(
                                        "select site from site.dated where key = :base and valid_from <= :at and valid_until > :at")
                                .param("base", Site.NATIONAL_BASE)
                                .param("at", at.atOffset(ZoneOffset.UTC))
                                .query(UUID.class)
                                .list()
                                .stream())
                .map(Documents::list)
                .toList();
    }

    /** Everything placed under a folder of the site, in every language it is shown in. One statement. */
    public List<Listed> under(UUID site, String folder, Instant at) {
        var titles = new LinkedHashMap<UUID, EnumMap<Language, String>>();
        var found = new LinkedHashMap<UUID, Listed>();
        db.sql("""
                select p.document, p.path, d.kind, e.language, coalesce(a.title ->> e.language, e.title) as title, c.names
                from placement.placements p
                join content.documents d on d.document = p.document
                left join content.concepts c on c.concept = d.concept and c.valid_from <= :at and c.valid_until > :at
                left join sharing.adoptions a on a.site = p.site and a.document = p.document
                    and a.valid_from <= :at and a.valid_until > :at
                join lateral (
                    select x.language, x.title from sharing.acceptances s join content.editions x on x.edition = s.edition
                    where a.follows = 'accepted' and s.site = p.site and s.document = coalesce(a.variant, p.document)
                      and s.valid_from <= :at and s.valid_until > :at
                    union all
                    select h.language, h.title from content.published h
                    where a.follows is distinct from 'accepted' and h.document = coalesce(a.variant, p.document)
                      and h.valid_from <= :at and h.valid_until > :at
                ) e on true
                where p.site = :site and p.path like :folder and p.valid_from <= :at and p.valid_until > :at
                order by p.position, p.path
                """)
                .param("site", site)
                .param("folder", folder + "/%")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    UUID document = row.getObject("document", UUID.class);
                    var words = titles.computeIfAbsent(document, id -> new EnumMap<>(Language.class));
                    words.put(Language.of(row.getString("language")), row.getString("title"));
                    String names = row.getString("names");
                    found.put(
                            document,
                            new Listed(
                                    document,
                                    Kind.of(row.getString("kind")),
                                    row.getString("path"),
                                    new Words(words),
                                    names == null ? Map.of() : Concepts.names(names)));
                });
        return List.copyOf(found.values());
    }

    /** A news item of the site. */
    public record Item(UUID document, String path, Words titles, LocalDate published, Words lead) {}

    /** The site's news, newest first; what is archived is still read at its address, but not listed. One statement. */
    public List<Item> news(UUID site, int skip, int most, Instant at) {
        return db.sql("""
                        select p.document, p.path, max(e.body ->> 'published') as published,
                               jsonb_object_agg(e.language, e.title) as titles,
                               jsonb_object_agg(e.language, coalesce(e.body -> 'lead' ->> 0, '')) as leads
                        from placement.placements p
                        join content.published e on e.document = p.document
                            and e.valid_from <= :at and e.valid_until > :at
                        where p.site = :site and p.path like '/nyheter/%' and e.kind = 'news'
                          and p.valid_from <= :at and p.valid_until > :at
                          and not exists (select from placement.archives a
                                          where a.site = p.site and a.document = p.document
                                            and a.valid_from <= :at and a.valid_until > :at)
                        group by p.document, p.path
                        order by published desc, p.path
                        offset :skip limit :most
                        """)
                .param("site", site)
                .param("skip", skip)
                .param("most", most)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> new Item(
                        row.getObject("document", UUID.class),
                        row.getString("path"),
                        Jsonb.read(row.getString("titles"), Words.class),
                        LocalDate.parse(row.getString("published")),
                        Jsonb.read(row.getString("leads"), Words.class)))
                .list();
    }

    /** The titles of what stands at these paths. One statement. */
    public Map<String, Words> titles(UUID site, List<String> paths, Instant at) {
        var found = new LinkedHashMap<String, Words>();
        db.sql("""
                select p.path, jsonb_object_agg(e.language, e.title) as titles
                from placement.placements p
                join content.published e on e.document = p.document and e.valid_from <= :at and e.valid_until > :at
                where p.site = :site and p.path = any(:paths) and p.valid_from <= :at and p.valid_until > :at
                group by p.path
                """)
                .param("site", site)
                .param("paths", paths.toArray(String[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    found.put(row.getString("path"), Jsonb.read(row.getString("titles"), Words.class));
                });
        return found;
    }

    /** Where each of these can be read on the site, in whatever language; what cannot is not in the answer. One statement. */
    public Map<UUID, String> readable(UUID site, Collection<UUID> documents, Instant at) {
        if (documents.isEmpty()) {
            return Map.of();
        }
        var found = new HashMap<UUID, String>();
        db.sql("""
                select p.document, p.path from placement.placements p
                left join sharing.adoptions a on a.site = p.site and a.document = p.document
                    and a.valid_from <= :at and a.valid_until > :at
                where p.site = :site and p.document = any(:documents) and p.valid_from <= :at and p.valid_until > :at
                  and exists (select from content.published h where h.document = coalesce(a.variant, p.document)
                              and h.valid_from <= :at and h.valid_until > :at)
                """)
                .param("site", site)
                .param("documents", List.copyOf(documents).toArray(UUID[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    found.put(row.getObject("document", UUID.class), row.getString("path"));
                });
        return found;
    }

    /** What a department offers, by the site's adoptions. One statement. */
    public List<Listed> offeredBy(UUID site, UUID department, Instant at) {
        return db.sql("""
                        select p.document, p.path, d.kind,
                               coalesce(jsonb_object_agg(e.language, e.title), '{}') || a.title as titles
                        from sharing.adoptions a
                        join placement.placements p on p.site = a.site and p.document = a.document
                            and p.valid_from <= :at and p.valid_until > :at
                        join content.documents d on d.document = p.document
                        join sharing.shown s on s.site = a.site and s.document = a.document
                            and s.valid_from <= :at and s.valid_until > :at
                        join content.editions e on e.edition = s.edition
                        where a.site = :site and a.offers @> jsonb_build_array(jsonb_build_object('department', :node))
                          and a.valid_from <= :at and a.valid_until > :at
                        group by p.document, p.path, d.kind, a.title order by p.path
                        """)
                .param("site", site)
                .param("node", department.toString())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> new Listed(
                        row.getObject("document", UUID.class),
                        Kind.of(row.getString("kind")),
                        row.getString("path"),
                        Jsonb.read(row.getString("titles"), Words.class),
                        Map.of()))
                .list();
    }
}
