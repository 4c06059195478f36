package no.fnsp.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.jobs.Job;
import no.fnsp.store.DatabaseClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends one letter. Marked before and after, so that it is sent once; after a crash in the middle it is sent again with the same
 * Message-ID, which receivers know as the same letter. Given up after a day.
 */
@Component
class SendingJob implements Job {

    static final String NAME = "mail";

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final Duration GIVEN_UP_AFTER = Duration.ofDays(1);
    private static final Logger log = LoggerFactory.getLogger(SendingJob.class);

    private final Waiting waiting;
    private final MailSettings settings;
    private final PostOffice office;
    private final DatabaseClock clock;

    SendingJob(Waiting waiting, MailSettings settings, DatabaseClock clock) {
        this.waiting = waiting;
        this.settings = settings;
        this.office = new PostOffice(settings);
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Next run(Permit permit, String key) {
        return waiting.begin(permit, UUID.fromString(key))
                .map(letter -> settings.sends() ? send(permit, letter) : show(permit, letter))
                .orElseGet(Next.Done::new);
    }

    private Next show(Permit permit, Waiting.Begun letter) {
        waiting.sent(permit, letter.id(), true);
        return new Next.Done();
    }

    private Next send(Permit permit, Waiting.Begun letter) {
        return switch (office.hand(letter.message())) {
            case PostOffice.Handed.Taken taken -> {
                waiting.sent(permit, letter.id(), false);
                yield new Next.Done();
            }
            case PostOffice.Handed.Never never -> giveUp(permit, letter, never.why());
            case PostOffice.Handed.NotNow later -> later(permit, letter, later.why());
        };
    }

    private Next later(Permit permit, Waiting.Begun letter, String why) {
        Instant again = clock.now().plus(pause(letter.tries()));
        if (again.isAfter(letter.written().plus(GIVEN_UP_AFTER))) {
            return giveUp(permit, letter, why);
        }
        waiting.failed(permit, letter.id(), why);
        return new Next.Again(again);
    }

    /** Half a minute, then twice as long each time, and never more than an hour. */
    static Duration pause(int tries) {
        Duration wished = FIRST_WAIT.multipliedBy(1L << Math.min(Math.max(tries - 1, 0), 12));
        return wished.compareTo(LONGEST_WAIT) < 0 ? wished : LONGEST_WAIT;
    }

    private Next giveUp(Permit permit, Waiting.Begun letter, String why) {
        log.warn("A letter was given up after {} tries: {}", letter.tries(), why);
        waiting.giveUp(permit, letter.id(), why);
        return new Next.Done();
    }
}
