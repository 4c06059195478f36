package no.fnsp.approver;

import java.time.Instant;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.jobs.Job;
import no.fnsp.mail.Outbox;
import no.fnsp.store.DatabaseClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds a professional once, three working days after they were asked, if they have not answered. */
@Component
class ReminderJob implements Job {

    static final String NAME = "approver-reminder";

    private final Requests requests;
    private final Asking asking;
    private final RequestLetters letters;
    private final Outbox outbox;
    private final DatabaseClock clock;

    ReminderJob(Requests requests, Asking asking, RequestLetters letters, Outbox outbox, DatabaseClock clock) {
        this.requests = requests;
        this.asking = asking;
        this.letters = letters;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    @Transactional
    public Next run(Permit permit, String key) {
        Instant now = clock.now();
        requests.find(UUID.fromString(key))
                .filter(request -> request.waits(now))
                .filter(request -> requests.mark(permit, request.id(), Requests.What.REMINDED, now))
                .ifPresent(request ->
                        asking.asBefore(request).ifPresent(to -> outbox.post(permit, letters.reminded(request, to))));
        return new Next.Done();
    }
}
