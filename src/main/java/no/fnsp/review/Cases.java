package no.fnsp.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.content.Document;
import no.fnsp.identity.Permit;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.store.Instants;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code review.review} and what came of each. */
@Repository
class Cases {

    private final JdbcClient db;
    private final Journal journal;

    Cases(JdbcClient db, Journal journal) {
        this.db = db;
        this.journal = journal;
    }

    /** From here on nobody else closes a review of the text until this transaction is over. */
    void alone(UUID document) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:document, 260))")
                .param("document", document.toString())
                .query((row, i) -> 1)
                .single();
    }

    List<Review> of(UUID document) {
        return db.sql("select * from review.reviews where document = :document order by valid_from desc")
                .param("document", document)
                .query((row, i) -> review(row))
                .list();
    }

    Optional<Review> open(UUID document) {
        return of(document).stream().filter(Review::isOpen).findFirst();
    }

    List<UUID> open() {
        return db.sql("select document from review.reviews where valid_until = 'infinity'")
                .query(UUID.class)
                .list();
    }

    /** The one that is open, or a new one. */
    Review begin(Permit permit, Document document, @Nullable Instant before) {
        int begun = db.sql("""
                        insert into review.review (document, approved_before, started_by)
                        values (:document, :before, :by) on conflict do nothing
                        """)
                .param("document", document.id())
                .param("before", before == null ? null : before.atOffset(ZoneOffset.UTC))
                .param("by", permit.actor())
                .update();
        if (begun > 0) {
            record(permit, "review.started", document, "");
        }
        return open(document.id()).orElseThrow();
    }

    void find(Permit permit, Document document, Review review, String words) {
        int found = db.sql("""
                        insert into review.finding (review, words, found_by) values (:review, :words, :by)
                        on conflict do nothing
                        """)
                .param("review", review.id())
                .param("words", words)
                .param("by", permit.actor())
                .update();
        if (found > 0) {
            record(permit, "review.must-change", document, "");
        }
    }

    Review close(Permit permit, Document document, Review review, Review.Outcome outcome, String words) {
        int ended = db.sql("""
                        update review.review set valid_until = greatest(clock_timestamp(), valid_from)
                        where id = :review and valid_until = 'infinity'
                        """).param("review", review.id()).update();
        if (ended > 0) {
            db.sql("""
                    insert into review.outcome (review, outcome, words, decided_by)
                    values (:review, :outcome, :words, :by)
                    """)
                    .param("review", review.id())
                    .param("outcome", outcome.key())
                    .param("words", words)
                    .param("by", permit.actor())
                    .update();
            record(permit, "review.closed", document, outcome.key());
        }
        return of(document.id()).stream()
                .filter(one -> one.id().equals(review.id()))
                .findFirst()
                .orElseThrow();
    }

    private void record(Permit permit, String act, Document document, String outcome) {
        journal.record(new Act(
                permit.actor(),
                act,
                "document",
                document.id(),
                document.site(),
                outcome.isEmpty() ? Map.of() : Map.of("what", outcome),
                Set.of())); // readers are told by the approval, if there is one
    }

    private static Review review(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        UUID found = row.getObject("found_by", UUID.class);
        return new Review(
                row.getObject("review", UUID.class),
                row.getObject("document", UUID.class),
                Instants.orNull(row, "approved_before"),
                row.getObject("started_by", UUID.class),
                Objects.requireNonNull(Instants.orNull(row, "valid_from")),
                found == null
                        ? null
                        : new Review.Finding(
                                row.getString("finding"),
                                found,
                                Objects.requireNonNull(Instants.orNull(row, "found_at"))),
                outcome == null ? null : ended(row, outcome));
    }

    private static Review.Ended ended(ResultSet row, String outcome) throws SQLException {
        return new Review.Ended(
                Review.Outcome.valueOf(outcome.toUpperCase(Locale.ROOT)),
                row.getString("words"),
                row.getObject("decided_by", UUID.class),
                Instants.in(row, "decided_at"));
    }
}
