package no.fnsp.critical;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.Documents;
import no.fnsp.identity.Permit;
import no.fnsp.jobs.Job;
import no.fnsp.notification.Notice;
import no.fnsp.notification.Notifications;
import no.fnsp.site.Site;
import no.fnsp.store.DatabaseClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells those who decide nationally, every day from the last date on, that a critical act has not been looked at by anybody else. */
@Component
class ReviewJob implements Job {

    static final String NAME = "critical-review";

    private final CriticalErrors errors;
    private final Documents documents;
    private final People people;
    private final Notifications notifications;
    private final DatabaseClock clock;

    ReviewJob(
            CriticalErrors errors,
            Documents documents,
            People people,
            Notifications notifications,
            DatabaseClock clock) {
        this.errors = errors;
        this.documents = documents;
        this.people = people;
        this.notifications = notifications;
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
        Optional<CriticalError> waiting = errors.find(UUID.fromString(key)).filter(error -> error.review() == null);
        waiting.ifPresent(error -> tell(permit, error, now));
        return waiting.<Next>map(error -> new Next.Again(now.plus(Duration.ofDays(1))))
                .orElseGet(Next.Done::new);
    }

    private void tell(Permit permit, CriticalError error, Instant now) {
        documents
                .find(error.document())
                .flatMap(document -> people.site(document.site(), now))
                .ifPresent(base -> tell(permit, error, base));
    }

    private void tell(Permit permit, CriticalError error, Site base) {
        notifications.tell(
                permit,
                people.deciders(base),
                new Notice(
                                "critical.overdue",
                                List.of(people.title(error.document())),
                                TellingJob.address(base, error),
                                error.id() + "/overdue")
                        .atOnce());
    }
}
