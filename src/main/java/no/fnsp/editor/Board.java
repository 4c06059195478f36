package no.fnsp.editor;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import no.fnsp.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What somebody is writing. */
@Repository
public class Board {

    private static final int MOST = 20;

    private final JdbcClient db;

    Board(JdbcClient db) {
        this.db = db;
    }

    /** A text that somebody is writing. */
    public record MyDraft(
            String site,
            String siteName,
            UUID document,
            String title,
            Language language,
            String lane,
            Instant updated) {}

    /** The drafts that this person was the last to save in, the newest first. */
    List<MyDraft> draftsOf(UUID author, Instant at) {
        return db.sql("""
                select s.key, s.body ->> 'shortName' as name, w.document, w.language, w.lane, w.updated, coalesce(nullif(w.title, ''), (
                           select h.title from content.published h
                           where h.document = coalesce(c.subject, w.document)
                             and h.valid_from <= :at and h.valid_until > :at
                           order by h.language <> w.language, h.language limit 1), '') as title
                from content.drafts w
                join content.documents d on d.document = w.document
                join site.dated s on s.site = d.site and s.valid_from <= :at and s.valid_until > :at
                left join sharing.change_sets c on c.document = w.document
                where w.author = :author order by w.updated desc limit :most
                """)
                .param("author", author)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("most", MOST)
                .query((row, i) -> new MyDraft(
                        row.getString("key"),
                        row.getString("name"),
                        row.getObject("document", UUID.class),
                        row.getString("title"),
                        Language.of(row.getString("language")),
                        row.getString("lane"),
                        row.getObject("updated", OffsetDateTime.class).toInstant()))
                .list();
    }
}
