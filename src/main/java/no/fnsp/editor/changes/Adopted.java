package no.fnsp.editor.changes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.Kind;
import no.fnsp.editor.Here;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The national texts that a site has adopted, as its editors look for them. */
@Repository
public class Adopted {

    private static final String ROWS = """
            with p as (
                select a.document, d.kind, coalesce(t.path, '') as path, coalesce(
                    a.title ->> :language,
                    (select h.title from content.published h
                     where h.document = coalesce(a.variant, a.document) and h.valid_from <= :at and h.valid_until > :at
                     order by h.language <> :language, h.language limit 1), '') as title
                from sharing.adoptions a
                join content.documents d on d.document = a.document
                left join placement.placements t on t.site = a.site and t.document = a.document
                    and t.valid_from <= :at and t.valid_until > :at
                where a.site = :site and a.valid_from <= :at and a.valid_until > :at
            )
            select p.*,
                   (select count(*) from sharing.change_sets c
                    where c.subject = p.document and c.site = :site) as changed,
                   exists (select from sharing.change_sets c join content.drafts w on w.document = c.document
                           where c.subject = p.document and c.site = :site) as drafted,
                   exists (select from sharing.moved_on m where m.site = :site and m.document = p.document) as moved_on
            from p where %s order by lower(p.title), p.title limit 500
            """;

    private final JdbcClient db;

    Adopted(JdbcClient db) {
        this.db = db;
    }

    /**
     * One adopted text.
     *
     * @param changed how many of the site's nodes change something in it
     * @param drafted whether somebody is writing such changes
     * @param movedOn whether the national text is newer than what the site shows
     */
    public record AdoptedText(
            UUID document, Kind kind, String path, String title, int changed, boolean drafted, boolean movedOn) {}

    /** By title, at most 500. @param q words of the title; empty for all */
    List<AdoptedText> of(Here here, String q) {
        return rows(here, "p.title ilike :q", "%" + q.strip().replaceAll("[%_\\\\]", "") + "%");
    }

    Optional<AdoptedText> find(Here here, UUID document) {
        return rows(here, "p.document::text = :q", document.toString()).stream().findFirst();
    }

    private List<AdoptedText> rows(Here here, String condition, String value) {
        return db.sql(ROWS.formatted(condition))
                .param("site", here.site().id())
                .param("language", here.site().mainLanguage().code())
                .param("at", here.now().atOffset(ZoneOffset.UTC))
                .param("q", value)
                .query((row, i) -> text(row))
                .list();
    }

    private static AdoptedText text(ResultSet row) throws SQLException {
        return new AdoptedText(
                row.getObject("document", UUID.class),
                Kind.of(row.getString("kind")),
                row.getString("path"),
                row.getString("title"),
                row.getInt("changed"),
                row.getBoolean("drafted"),
                row.getBoolean("moved_on"));
    }
}
