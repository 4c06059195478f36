package no.fnsp.webhook;

import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.jobs.Job;
import org.springframework.stereotype.Component;

/** Sends a trial message. The key is the subscription. */
@Component
class PingJob implements Job {

    static final String NAME = "ping-webhook";

    private final Subscriptions subscriptions;
    private final Standings standings;
    private final Sender sender;

    PingJob(Subscriptions subscriptions, Standings standings, Sender sender) {
        this.subscriptions = subscriptions;
        this.standings = standings;
        this.sender = sender;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Next run(Permit permit, String key) {
        subscriptions
                .find(UUID.fromString(key))
                .ifPresent(to -> standings.pinged(to.id(), sender.ping(to).said()));
        return new Next.Done();
    }
}
