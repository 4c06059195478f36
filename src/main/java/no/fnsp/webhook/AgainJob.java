package no.fnsp.webhook;

import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.jobs.Job;
import no.fnsp.store.DatabaseClock;
import org.springframework.stereotype.Component;

/** Sends once more what was given up. The key is the failure. */
@Component
class AgainJob implements Job {

    static final String NAME = "send-webhook-again";

    private final Subscriptions subscriptions;
    private final Failures failures;
    private final Sender sender;
    private final DatabaseClock clock;

    AgainJob(Subscriptions subscriptions, Failures failures, Sender sender, DatabaseClock clock) {
        this.subscriptions = subscriptions;
        this.failures = failures;
        this.sender = sender;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Next run(Permit permit, String key) {
        failures.find(UUID.fromString(key))
                .filter(one -> one.told() == null)
                .ifPresent(one -> subscriptions.find(one.subscription()).ifPresent(to -> again(to, one)));
        return new Next.Done();
    }

    private void again(Subscription to, Failure one) {
        Outcome outcome = sender.send(to, one.number(), one.body());
        if (outcome instanceof Outcome.Told) {
            failures.told(one.id(), clock.now());
        } else {
            failures.failedAgain(one.id(), outcome.said());
        }
    }
}
