package no.fnsp.mail;

import java.util.Optional;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.jobs.Jobs;
import no.fnsp.store.DatabaseClock;
import no.fnsp.store.Secrets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Letters that are to be sent. Written in the caller's transaction: what is rolled back is sent to nobody. */
@Repository
public class Outbox {

    static final String PURPOSE = "letter";

    private final JdbcClient db;
    private final Jobs jobs;
    private final Secrets secrets;
    private final DatabaseClock clock;
    private final MailSettings settings;
    private final boolean shown;

    Outbox(
            JdbcClient db,
            Jobs jobs,
            Secrets secrets,
            DatabaseClock clock,
            MailSettings settings,
            @Value("${fnsp.examples:}") String examples) {
        this.db = db;
        this.jobs = jobs;
        this.secrets = secrets;
        this.clock = clock;
        this.settings = settings;
        this.shown = !settings.sends() && !examples.isEmpty();
    }

    /** Whether letters are read by anybody: sent, or shown on a machine for trying out. Without, the desk alone tells. */
    public boolean isRead() {
        return settings.sends() || shown;
    }

    /** Whether letters are shown at the desk instead of being sent. */
    public boolean isShown() {
        return shown;
    }

    /** To be sent once this transaction is done; empty when letters are read by nobody. @return its id */
    public Optional<UUID> post(Permit permit, Letter letter) {
        if (!isRead()) {
            return Optional.empty();
        }
        UUID id = UUID.randomUUID();
        var now = clock.now();
        byte[] message = new Message(settings).write(id, letter, now);
        db.sql("insert into mail.letter (id, recipient, subject, content) values (:id, :to, :subject, :content)")
                .param("id", id)
                .param("to", letter.to())
                .param("subject", letter.subject())
                .param("content", secrets.seal(PURPOSE, message))
                .update();
        jobs.at(SendingJob.NAME, id.toString(), now);
        return Optional.of(id);
    }
}
