package no.fnsp.review;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.fnsp.content.Document;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.store.DatabaseClock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** When coming reviews are taken, where that is earlier than they are due, and who takes them. */
@Repository
public class Arrangements {

    private final JdbcClient db;
    private final DueTexts texts;
    private final Journal journal;
    private final DatabaseClock clock;

    Arrangements(JdbcClient db, DueTexts texts, Journal journal, DatabaseClock clock) {
        this.db = db;
        this.texts = texts;
        this.journal = journal;
        this.clock = clock;
    }

    /** What came of it. Only after {@code Ok} has anything changed. */
    public enum Arranged {
        OK,
        /** A review is moved earlier, never later than it is due. */
        LATER_THAN_DUE,
        PAST,
        NOT_PUBLISHED
    }

    /** Says both anew. @param planned null for the day it is due @param person null for nobody in particular */
    @Transactional
    public Arranged arrange(Permit permit, Document document, @Nullable LocalDate planned, @Nullable UUID person) {
        permit.mustAllow(Right.PUBLISH, document.site(), document.id());
        var now = clock.now();
        var due = texts.find(document.id(), now);
        if (due.isEmpty()) {
            return Arranged.NOT_PUBLISHED;
        }
        if (planned != null && planned.isAfter(due.get().due())) {
            return Arranged.LATER_THAN_DUE;
        }
        if (planned != null
                && planned.isBefore(Due.day(now))
                && !planned.equals(due.get().planned())) {
            return Arranged.PAST;
        }
        end(document.id());
        add(permit, document.id(), planned, person);
        journal.record(new Act(
                permit.actor(),
                "review.arranged",
                "document",
                document.id(),
                document.site(),
                planned == null ? Map.of() : Map.of("day", planned.toString()),
                Set.of()));
        return Arranged.OK;
    }

    private void end(UUID document) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:document, 261))")
                .param("document", document.toString())
                .query((row, i) -> 1)
                .single();
        db.sql("""
                update review.arrangement set valid_until = greatest(clock_timestamp(), valid_from)
                where document = :document and valid_until = 'infinity'
                """).param("document", document).update();
    }

    private void add(Permit permit, UUID document, @Nullable LocalDate planned, @Nullable UUID person) {
        db.sql("""
                insert into review.arrangement (document, planned, person, arranged_by)
                values (:document, :planned, :person, :by)
                """)
                .param("document", document)
                .param("planned", planned)
                .param("person", person)
                .param("by", permit.actor())
                .update();
    }
}
