package no.fnsp.editor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Drafts that were sent for approval, as those who answer and those who sent them are told of them. */
@Repository
class SentDrafts {

    private final JdbcClient db;

    SentDrafts(JdbcClient db) {
        this.db = db;
    }

    /**
     * A draft that was sent for approval.
     *
     * @param path where it stands, which tells who may publish it
     * @param answer null while it waits
     */
    record Sent(
            UUID site,
            String siteKey,
            String siteName,
            UUID document,
            String title,
            Language language,
            String lane,
            String path,
            UUID by,
            Instant at,
            @Nullable Answer answer) {

        boolean isReturned() {
            return answer != null && answer.outcome().equals("returned");
        }

        boolean isPublished() {
            return answer != null && answer.outcome().equals("published");
        }

        Optional<Answer> answered() {
            return Optional.ofNullable(answer);
        }
    }

    /** @param words what it was sent back with; else empty */
    record Answer(String outcome, String words, UUID by, Instant at) {}

    /** What others than this person have sent and wait for, the oldest first: all that they may answer, however much waits for others. */
    List<Sent> waitingFor(UUID person, Collection<UUID> sites, Predicate<Sent> theirs, Instant at) {
        return sent("u.submitted_by <> :person and u.valid_until = 'infinity' order by u.valid_from", person, sites, at)
                .query((row, i) -> sent(row))
                .list()
                .stream()
                .filter(theirs)
                .toList();
    }

    /**
     * What this person has sent, the newest first: what waits, what came back and is neither sent again nor finished, and what was
     * published since the given instant.
     */
    List<Sent> of(UUID person, Collection<UUID> sites, Instant publishedSince, Instant at) {
        return sent("""
                        u.submitted_by = :person and (
                            u.valid_until = 'infinity'
                            or u.outcome = 'published' and u.answered_at >= :since
                            or u.outcome = 'returned'
                               and exists (select from content.drafts w where w.draft = u.draft)
                               and not exists (select from approval.submissions later
                                               where later.draft = u.draft and later.valid_from > u.valid_from))
                        order by coalesce(u.answered_at, u.valid_from) desc""", person, sites, at)
                .param("since", publishedSince.atOffset(ZoneOffset.UTC))
                .query((row, i) -> sent(row))
                .list();
    }

    private JdbcClient.StatementSpec sent(String condition, UUID person, Collection<UUID> sites, Instant at) {
        return db.sql("""
                select d.site, s.key, s.body ->> 'shortName' as name, u.document, u.language, u.lane, u.submitted_by,
                       u.valid_from, u.outcome, u.answer, u.answered_by, u.answered_at,
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
                where d.site = any(:sites) and %s
                """.formatted(condition))
                .param("person", person)
                .param("sites", sites.toArray(UUID[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC));
    }

    private static Sent sent(ResultSet row) throws SQLException {
        return new Sent(
                row.getObject("site", UUID.class),
                row.getString("key"),
                row.getString("name"),
                row.getObject("document", UUID.class),
                row.getString("title"),
                Language.of(row.getString("language")),
                row.getString("lane"),
                row.getString("path"),
                row.getObject("submitted_by", UUID.class),
                row.getObject("valid_from", OffsetDateTime.class).toInstant(),
                row.getString("outcome") == null ? null : answer(row));
    }

    private static Answer answer(ResultSet row) throws SQLException {
        return new Answer(
                row.getString("outcome"),
                row.getString("answer"),
                row.getObject("answered_by", UUID.class),
                row.getObject("answered_at", OffsetDateTime.class).toInstant());
    }
}
