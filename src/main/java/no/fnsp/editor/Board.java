package no.fnsp.editor;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.fnsp.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits for somebody: what they are writing, what has changed nationally, what is due for review. */
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

    /** A national text that is newer than what a site shows. */
    public record Moved(String site, String siteName, UUID document, String title, Instant since) {}

    /** The oldest first: it has waited longest. */
    List<Moved> movedOn(Collection<UUID> sites, Instant at) {
        return db.sql("""
                select s.key, s.body ->> 'shortName' as name, m.document, min(m.since) as since, (
                           select h.title from content.published h
                           where h.document = m.document and h.valid_from <= :at and h.valid_until > :at
                           order by h.language limit 1) as title
                from sharing.moved_on m
                join site.dated s on s.site = m.site and s.valid_from <= :at and s.valid_until > :at
                where m.site = any(:sites)
                group by s.key, name, m.document order by since limit :most
                """)
                .param("sites", sites.toArray(UUID[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("most", MOST)
                .query((row, i) -> new Moved(
                        row.getString("key"),
                        row.getString("name"),
                        row.getObject("document", UUID.class),
                        row.getString("title"),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** A text whose last professional approval is running out. */
    public record Due(String site, UUID document, String title, Instant approved) {}

    /** Texts that these sites answer for and nobody has approved since the given instant. */
    List<Due> dueForReview(Collection<UUID> sites, Instant approvedBefore, Instant at) {
        return db.sql("""
                select s.key, h.document, min(h.title) as title, max(a.approved_at) as approved
                from content.published h
                join approval.approvals a on a.edition = h.edition and a.kind = 'professional'
                join site.dated s on s.site = h.site and s.valid_from <= :at and s.valid_until > :at
                where h.site = any(:sites) and h.valid_from <= :at and h.valid_until > :at
                group by s.key, h.document having max(a.approved_at) < :before
                order by approved limit :most
                """)
                .param("sites", sites.toArray(UUID[]::new))
                .param("before", approvedBefore.atOffset(ZoneOffset.UTC))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("most", MOST)
                .query((row, i) -> new Due(
                        row.getString("key"),
                        row.getObject("document", UUID.class),
                        row.getString("title"),
                        row.getObject("approved", OffsetDateTime.class).toInstant()))
                .list();
    }
}
