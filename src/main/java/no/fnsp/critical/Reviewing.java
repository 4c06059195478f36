package no.fnsp.critical;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.fnsp.content.Document;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Another pair of eyes, after a critical act that one person did alone. Undoes nothing. */
@Repository
public class Reviewing {

    private static final int LONGEST = 2000;

    private final JdbcClient db;
    private final Journal journal;

    Reviewing(JdbcClient db, Journal journal) {
        this.db = db;
        this.journal = journal;
    }

    /** What came of it. Only {@code Ok} has changed anything. */
    public enum Reviewed {
        OK,
        /** Somebody has answered before. */
        ALREADY,
        /** It takes another person than the one who acted. */
        OWN_ACT,
        /** Whoever disagrees says with what, and what is settled says how. */
        NO_WORDS,
        TOO_LONG,
        /** Nothing waits for this. */
        NOT_ASKED
    }

    @Transactional
    public Reviewed review(
            Permit permit, Document document, CriticalError error, boolean agrees, String words, Instant at) {
        permit.mustAllow(Right.NATIONAL, document.site(), document.id());
        Optional<Reviewed> flaw = flaw(words, agrees);
        if (flaw.isPresent()) {
            return flaw.get();
        }
        if (error.by().equals(permit.actor())) {
            return Reviewed.OWN_ACT;
        }
        int first = db.sql("""
                        insert into critical.review (error, agrees, words, reviewed_by, reviewed_at)
                        values (:error, :agrees, :words, :by, :at) on conflict do nothing
                        """)
                .param("error", error.id())
                .param("agrees", agrees)
                .param("words", words.strip())
                .param("by", permit.actor())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return done(permit, document, error, first, agrees ? "critical.agreed" : "critical.disagreed");
    }

    /** Says what came of a review that disagreed. */
    @Transactional
    public Reviewed settle(Permit permit, Document document, CriticalError error, String words, Instant at) {
        permit.mustAllow(Right.NATIONAL, document.site(), document.id());
        Optional<Reviewed> flaw = flaw(words, false);
        if (flaw.isPresent() || !error.isDisputed()) {
            return flaw.orElse(error.settled() == null ? Reviewed.NOT_ASKED : Reviewed.ALREADY);
        }
        int first = db.sql("""
                        insert into critical.settlement (error, words, settled_by, settled_at)
                        values (:error, :words, :by, :at) on conflict do nothing
                        """)
                .param("error", error.id())
                .param("words", words.strip())
                .param("by", permit.actor())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return done(permit, document, error, first, "critical.settled");
    }

    private static Optional<Reviewed> flaw(String words, boolean mayBeSilent) {
        if (words.strip().length() > LONGEST) {
            return Optional.of(Reviewed.TOO_LONG);
        }
        return words.isBlank() && !mayBeSilent ? Optional.of(Reviewed.NO_WORDS) : Optional.empty();
    }

    private Reviewed done(Permit permit, Document document, CriticalError error, int first, String act) {
        if (first == 0) {
            return Reviewed.ALREADY;
        }
        var detail = Map.<String, Object>of("error", error.id().toString());
        journal.record(new Act(permit.actor(), act, "document", document.id(), document.site(), detail, Set.of()));
        return Reviewed.OK;
    }
}
