package no.fnsp.adopting;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.Details;
import no.fnsp.content.Kind;
import no.fnsp.site.Site;
import no.fnsp.store.Jsonb;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The national texts, as a site chooses among them. */
@Repository
class Offered {

    private static final int MOST = 500;

    private final JdbcClient db;

    Offered(JdbcClient db) {
        this.db = db;
    }

    /**
     * A national text.
     *
     * @param path where it stands nationally
     */
    record Text(UUID document, Kind kind, String title, String path, List<String> specialities) {}

    /** Those that the site has not adopted, by title; at most 500. @param q words of the title; empty for all */
    List<Text> notAdopted(Here here, String q) {
        return texts(here, """
                t.title ilike :q and not exists (select from sharing.adoptions a
                    where a.site = :site and a.document = t.document and a.valid_from <= :at and a.valid_until > :at)
                and not exists (select from sharing.replacements r where r.document = t.document)
                """, "%" + q.strip().replaceAll("[%_\\\\]", "") + "%");
    }

    Optional<Text> find(Here here, UUID document) {
        return texts(here, "t.document::text = :q and :site::uuid is not null", document.toString()).stream()
                .findFirst();
    }

    private List<Text> texts(Here here, String condition, String q) {
        return db.sql("""
                with t as (
                    select distinct on (h.document) h.document, h.kind, h.title, p.path, dd.body as details
                    from content.published h
                    join site.dated s on s.site = h.site and s.key = :base and s.valid_from <= :at and s.valid_until > :at
                    left join placement.placements p on p.site = h.site and p.document = h.document
                        and p.valid_from <= :at and p.valid_until > :at
                    left join content.document_details dd on dd.document = h.document
                        and dd.valid_from <= :at and dd.valid_until > :at
                    where h.valid_from <= :at and h.valid_until > :at and h.variant_of is null
                      and h.kind = any(:kinds)
                    order by h.document, h.language <> :language, h.language
                )
                select * from t where %s order by lower(title), title limit :most
                """.formatted(condition))
                .param("base", Site.NATIONAL_BASE)
                .param("site", here.site().id())
                .param("language", here.site().mainLanguage().code())
                .param(
                        "kinds",
                        List.of(Kind.values()).stream()
                                .filter(Kind::isPatientInformation)
                                .map(Kind::key)
                                .toArray(String[]::new))
                .param("at", here.now().atOffset(ZoneOffset.UTC))
                .param("q", q)
                .param("most", MOST)
                .query((row, i) -> new Text(
                        row.getObject("document", UUID.class),
                        Kind.of(row.getString("kind")),
                        row.getString("title"),
                        Optional.ofNullable(row.getString("path")).orElse(""),
                        Optional.ofNullable(row.getString("details"))
                                .map(details ->
                                        Jsonb.read(details, Details.class).specialities())
                                .orElse(List.of())))
                .list();
    }
}
