package no.fnsp.hearing;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import no.fnsp.content.Document;
import no.fnsp.identity.Permit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Until when each hearing can be answered in time, and why it was given more. Dated rows. */
@Repository
class Deadlines {

    private static final Duration LONGEST = Duration.ofDays(365);

    private final JdbcClient db;

    Deadlines(JdbcClient db) {
        this.db = db;
    }

    /** Later than now, and at most a year ahead. */
    static boolean mayBe(Instant due, Instant at) {
        return due.isAfter(at) && !due.isAfter(at.plus(LONGEST).plus(Duration.ofDays(1)));
    }

    /** @param reason why it is another one than it was; empty for the first */
    void set(Permit permit, Document document, UUID hearing, Instant due, String reason, Instant at) {
        permit.mustCover(document.site());
        db.sql("update hearing.deadline set valid_until = :at where hearing = :hearing and valid_until = 'infinity'")
                .param("hearing", hearing)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        db.sql("""
                insert into hearing.deadline (hearing, due, reason, set_by, valid_from)
                values (:hearing, :due, :reason, :by, :at)
                """)
                .param("hearing", hearing)
                .param("due", due.atOffset(ZoneOffset.UTC))
                .param("reason", reason)
                .param("by", permit.actor())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
