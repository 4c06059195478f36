package no.fnsp.critical;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.fnsp.approval.Withdrawing;
import no.fnsp.content.Document;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.jobs.Jobs;
import no.fnsp.jobs.WorkingDays;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Takes a national text that is dangerous away from every site at once, and brings it back when it is not. */
@Repository
public class Recalling {

    private final JdbcClient db;
    private final Withdrawing withdrawing;
    private final CriticalErrors errors;
    private final Jobs jobs;
    private final Journal journal;

    Recalling(JdbcClient db, Withdrawing withdrawing, CriticalErrors errors, Jobs jobs, Journal journal) {
        this.db = db;
        this.withdrawing = withdrawing;
        this.errors = errors;
        this.jobs = jobs;
        this.journal = journal;
    }

    /** What came of it. Only {@code Ok} has changed anything. */
    public sealed interface Recalled {

        record Ok(UUID error) implements Recalled {}

        record NotTold(Told.Flaw flaw) implements Recalled {}

        /** Readers do not see the text, or see it again already. */
        record NotThere() implements Recalled {}
    }

    /** Every address of the text, on every site, says that it is gone and why. What sites have written of their own stays. */
    @Transactional
    public Recalled recall(Permit permit, Document document, Told told, Instant at) {
        permit.mustAllow(Right.NATIONAL, document.site(), document.id());
        var flaw = told.flaw();
        if (flaw.isPresent()) {
            return new Recalled.NotTold(flaw.get());
        }
        if (!withdrawing.decided(permit, document, null, told.warning(), at)) {
            return new Recalled.NotThere();
        }
        UUID error = errors.add(permit, document, CriticalError.Act.WITHDRAWAL, told, false, at);
        jobs.at(TellingJob.NAME, error.toString(), at);
        jobs.at(ReviewJob.NAME, error.toString(), WorkingDays.endAfter(at, 2));
        return new Recalled.Ok(error);
    }

    /** The text stands again where it stood, and says what it said. */
    @Transactional
    public Recalled restore(Permit permit, Document document, CriticalError error, Instant at) {
        permit.mustAllow(Right.NATIONAL, document.site(), document.id());
        boolean gone =
                error.act() == CriticalError.Act.WITHDRAWAL && error.document().equals(document.id());
        if (!gone || !isFirst(permit, error, at)) {
            return new Recalled.NotThere();
        }
        withdrawing.putBack(permit, document, error.at(), at);
        journal.record(new Act(
                permit.actor(),
                "critical.restored",
                "document",
                document.id(),
                document.site(),
                Map.of("error", error.id().toString()),
                Set.of()));
        return new Recalled.Ok(error.id());
    }

    private boolean isFirst(Permit permit, CriticalError error, Instant at) {
        return db.sql("""
                        insert into critical.restoration (error, restored_by, restored_at) values (:error, :by, :at)
                        on conflict do nothing
                        """)
                        .param("error", error.id())
                        .param("by", permit.actor())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }
}
