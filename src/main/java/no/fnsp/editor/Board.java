package no.fnsp.editor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.fnsp.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits for somebody: what they are writing, what was sent, what is due for review. */
@Repository
public class Board {

    private static final int MOST = 20;

    private final JdbcClient db;

    Board(JdbcClient db) {
        this.db = db;
    }

    /** A text that somebody is writing. */
    public record MyDraft(String site, UUID document, String title, Language language, String lane, Instant updated) {}

    /** The drafts that this person was the last to save in, the newest first. */
    List<MyDraft> draftsOf(UUID author, Instant at) {
        return db.sql("""
                select s.key, w.document, w.language, w.lane, w.updated, coalesce(nullif(w.title, ''), (
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
                        row.getObject("document", UUID.class),
                        row.getString("title"),
                        Language.of(row.getString("language")),
                        row.getString("lane"),
                        row.getObject("updated", OffsetDateTime.class).toInstant()))
                .list();
    }

    /**
     * A draft that was sent for approval.
     *
     * @param path where it stands, which tells who may publish it
     * @param answer what it was sent back with; empty while it waits
     */
    public record Sent(
            UUID site,
            String siteKey,
            UUID document,
            String title,
            Language language,
            String lane,
            String path,
            UUID by,
            Instant at,
            String answer) {}

    /** What waits for an answer on these sites, the oldest first. */
    List<Sent> waitingOn(Collection<UUID> sites, Instant at) {
        return sent("d.site = any(:sites) and u.valid_until = 'infinity' order by u.valid_from", at)
                .param("sites", sites.toArray(UUID[]::new))
                .query((row, i) -> sent(row))
                .list();
    }

    /** What this person has got back and neither sent again nor finished, the newest first. */
    List<Sent> returnedTo(UUID person, Instant at) {
        return sent("""
                        u.submitted_by = :person and u.outcome = 'returned'
                        and exists (select from content.drafts w where w.draft = u.draft)
                        and not exists (select from approval.submissions later
                                        where later.draft = u.draft and later.valid_from > u.valid_from)
                        order by u.valid_until desc""", at)
                .param("person", person)
                .query((row, i) -> sent(row))
                .list();
    }

    private JdbcClient.StatementSpec sent(String condition, Instant at) {
        return db.sql("""
                select d.site, s.key, u.document, u.language, u.lane, u.submitted_by, u.valid_from, u.answer,
                       coalesce(p.path, '/') as path, coalesce(nullif(w.title, ''), (
                           select h.title from content.published h
                           where h.document = coalesce(c.subject, u.document)
                             and h.valid_from <= :at and h.valid_until > :at
                           order by h.language <> u.language, h.language limit 1), '') as title
                from approval.submissions u
                join content.documents d on d.document = u.document
                join site.dated s on s.site = d.site and s.valid_from <= :at and s.valid_until > :at
                left join content.drafts w on w.draft = u.draft
                left join sharing.change_sets c on c.document = u.document
                left join placement.placements p on p.site = d.site and p.document = coalesce(c.subject, u.document)
                    and p.valid_from <= :at and p.valid_until > :at
                where %s limit :most
                """.formatted(condition))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("most", 5 * MOST);
    }

    private static Sent sent(ResultSet row) throws SQLException {
        String answer = row.getString("answer");
        return new Sent(
                row.getObject("site", UUID.class),
                row.getString("key"),
                row.getObject("document", UUID.class),
                row.getString("title"),
                Language.of(row.getString("language")),
                row.getString("lane"),
                row.getString("path"),
                row.getObject("submitted_by", UUID.class),
                row.getObject("valid_from", OffsetDateTime.class).toInstant(),
                answer == null ? "" : answer);
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
