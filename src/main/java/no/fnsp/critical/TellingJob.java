package no.fnsp.critical;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.identity.Colleague;
import no.fnsp.identity.Permit;
import no.fnsp.jobs.Job;
import no.fnsp.notification.Notice;
import no.fnsp.notification.Notifications;
import no.fnsp.site.Site;
import no.fnsp.store.DatabaseClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells every site of a critical error, right after readers see the correction: they do not wait for hundreds of letters. */
@Component
class TellingJob implements Job {

    static final String NAME = "critical-telling";

    private final CriticalErrors errors;
    private final Acknowledgements acknowledgements;
    private final Documents documents;
    private final People people;
    private final Notifications notifications;
    private final DatabaseClock clock;

    TellingJob(
            CriticalErrors errors,
            Acknowledgements acknowledgements,
            Documents documents,
            People people,
            Notifications notifications,
            DatabaseClock clock) {
        this.errors = errors;
        this.acknowledgements = acknowledgements;
        this.documents = documents;
        this.people = people;
        this.notifications = notifications;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** Done twice, it tells nobody twice: what waits to be read is told once. */
    @Override
    @Transactional
    public Next run(Permit permit, String key) {
        errors.find(UUID.fromString(key)).ifPresent(error -> tell(permit, error, clock.now()));
        return new Next.Done();
    }

    private void tell(Permit permit, CriticalError error, Instant now) {
        String title = people.title(error.document());
        for (Asked asked : acknowledgements.of(error.id())) {
            if (asked.waits()) {
                people.site(asked.site(), now).ifPresent(site -> tell(permit, error, title, site));
            }
        }
        documents
                .find(error.document())
                .map(Document::site)
                .flatMap(base -> people.site(base, now))
                .ifPresent(base -> notifications.tell(
                        permit,
                        people.deciders(base).stream()
                                .filter(one -> !one.equals(error.by()))
                                .toList(),
                        new Notice("critical.review", List.of(title), address(base, error), error.id() + "/review")
                                .atOnce()));
    }

    private void tell(Permit permit, CriticalError error, String title, Site site) {
        notifications.tell(
                permit,
                people.of(site).stream().map(Colleague::id).toList(),
                new Notice(
                                "critical." + error.act().key(),
                                List.of(title, site.settings().shortName()),
                                address(site, error),
                                error.id() + "/" + site.id())
                        .atOnce());
    }

    static String address(Site site, CriticalError error) {
        return "/desk/sites/" + site.key() + "/critical/" + error.id();
    }
}
