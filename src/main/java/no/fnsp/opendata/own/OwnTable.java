package no.fnsp.opendata.own;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.opendata.feed.Followed;
import no.fnsp.site.Site;
import no.fnsp.store.Jsonb;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The published news and articles that stand on their sites, and which there were. */
@Repository
class OwnTable {

    /** A site's own text at an address that has a national one is shown to nobody. */
    private static final String SHOWN = """
            select d.document, d.kind, s.key, p.path, h.titles, h.published, h.modified
            from content.documents d
            join site.dated s on s.site = d.site and s.valid_from <= :at and s.valid_until > :at
            join placement.placements p on p.document = d.document and p.site = d.site
                and p.valid_from <= :at and p.valid_until > :at
            join lateral (
                select jsonb_object_agg(e.language, e.title) as titles, max(e.body ->> 'published') as published,
                       max(e.valid_from) as modified
                from content.published e where e.document = d.document and e.valid_from <= :at and e.valid_until > :at
            ) h on h.titles is not null
            where d.kind = any(:kinds) and (s.key = :base or not exists (
                select from placement.placements n
                join site.dated b on b.site = n.site and b.key = :base and b.valid_from <= :at and b.valid_until > :at
                join content.published t on t.document = n.document and t.kind = 'article'
                    and t.valid_from <= :at and t.valid_until > :at
                where n.path = p.path and n.valid_from <= :at and n.valid_until > :at
                  and (p.path in ('/personvern', '/tilgjengelighet')
                       or p.path = '/rettigheter' and (s.body ->> 'treats')::boolean)))
            """;

    private final JdbcClient db;

    OwnTable(JdbcClient db) {
        this.db = db;
    }

    /** What a list is narrowed to; empty words for everything. @param under a path, and what stands below it @param published on this day or later */
    record Wanted(
            OwnKind kind,
            String site,
            String under,
            Optional<Language> language,
            Optional<LocalDate> published,
            Optional<Instant> modifiedSince) {}

    /** In the order of their ids. @param sites by key */
    List<OwnItem> of(Wanted wanted, Optional<UUID> after, int most, Map<String, Site> sites, Instant at) {
        return db.sql(SHOWN + """
                        and (:after::uuid is null or d.document > :after::uuid)
                        and (:site = '' or s.key = :site)
                        and (:under = '' or p.path = :under or starts_with(p.path, :under || '/'))
                        and (:language = '' or jsonb_exists(h.titles, :language))
                        and (:published = '' or h.published >= :published)
                        and h.modified >= :since
                        order by d.document limit :most
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("base", Site.NATIONAL_BASE)
                .param("kinds", wanted.kind().kinds())
                .param("after", after.map(UUID::toString).orElse(null))
                .param("site", wanted.site())
                .param("under", wanted.under())
                .param("language", wanted.language().map(Language::code).orElse(""))
                .param("published", wanted.published().map(LocalDate::toString).orElse(""))
                .param("since", wanted.modifiedSince().orElse(Instant.EPOCH).atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, i) -> item(row, sites))
                .list();
    }

    Optional<OwnItem> one(OwnKind kind, UUID document, Map<String, Site> sites, Instant at) {
        return db.sql(SHOWN + " and d.document = :document")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("base", Site.NATIONAL_BASE)
                .param("kinds", kind.kinds())
                .param("document", document)
                .query((row, i) -> item(row, sites))
                .optional();
    }

    @SuppressWarnings("unchecked") // what the column holds
    private static OwnItem item(ResultSet row, Map<String, Site> sites) throws SQLException {
        UUID document = row.getObject("document", UUID.class);
        String kind = row.getString("kind");
        Site site = java.util.Objects.requireNonNull(sites.get(row.getString("key")));
        return new OwnItem(
                document,
                kind,
                site.key(),
                row.getString("path"),
                site.publicAddress(row.getString("path")),
                Jsonb.read(row.getString("titles"), Map.class),
                day(row.getString("published")),
                row.getObject("modified", OffsetDateTime.class).toInstant(),
                href(kind, document));
    }

    private static @Nullable LocalDate day(@Nullable String written) {
        return written == null ? null : LocalDate.parse(written);
    }

    private static String href(String kind, UUID document) {
        return OwnKind.of(kind).orElseThrow().path() + "/" + document;
    }

    /** Of these, the ones that readers see or have seen. One statement for each of the two. */
    Map<UUID, Followed.Now> now(Collection<UUID> documents, Instant at) {
        var found = new HashMap<UUID, Followed.Now>();
        if (documents.isEmpty()) {
            return found;
        }
        UUID[] ids = documents.toArray(UUID[]::new);
        db.sql("""
                select d.document, d.kind, s.key from content.documents d
                join site.dated s on s.site = d.site and s.valid_from <= :at and s.valid_until > :at
                where d.document = any(:documents) and d.kind = any(:kinds)
                  and exists (select from content.heads h where h.document = d.document
                              and h.valid_from <= :at and h.valid_until > h.valid_from)
                  and exists (select from placement.placements p where p.document = d.document and p.site = d.site
                              and p.valid_from <= :at)
                """)
                .param("documents", ids)
                .param("kinds", OwnKind.all())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    found.put(row.getObject("document", UUID.class), now(row, false));
                });
        db.sql(SHOWN + " and d.document = any(:documents)")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("base", Site.NATIONAL_BASE)
                .param("kinds", OwnKind.all())
                .param("documents", ids)
                .query(row -> {
                    found.put(row.getObject("document", UUID.class), now(row, true));
                });
        return found;
    }

    private static Followed.Now now(ResultSet row, boolean shown) throws SQLException {
        String kind = row.getString("kind");
        return new Followed.Now(
                OwnKind.of(kind).orElseThrow().resource(),
                row.getString("key"),
                shown ? href(kind, row.getObject("document", UUID.class)) : null);
    }
}
