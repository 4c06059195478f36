package no.fnsp.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import no.fnsp.identity.Permit;
import no.fnsp.notification.Notice;
import no.fnsp.notification.Notifications;
import no.fnsp.store.DatabaseClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells one subscription what it does not know, message by message, until there is no more, its turn is over, or one cannot be told. */
@Component
class Telling {

    private static final int AT_A_TIME = 200;
    private static final int WRITTEN_DOWN_EVERY = 20;
    private static final long TURN = TimeUnit.SECONDS.toNanos(20);

    private final Subscriptions subscriptions;
    private final Standings standings;
    private final Failures failures;
    private final News news;
    private final Sender sender;
    private final Notifications notifications;
    private final DatabaseClock clock;
    private final TransactionTemplate together;

    Telling(
            Subscriptions subscriptions,
            Standings standings,
            Failures failures,
            News news,
            Sender sender,
            Notifications notifications,
            DatabaseClock clock,
            PlatformTransactionManager transactions) {
        this.subscriptions = subscriptions;
        this.standings = standings;
        this.failures = failures;
        this.news = news;
        this.sender = sender;
        this.notifications = notifications;
        this.clock = clock;
        this.together = new TransactionTemplate(transactions);
    }

    /** @param ending whether this node is about to stop */
    void tell(Permit permit, UUID id, BooleanSupplier ending) {
        Optional<Subscription> to = subscriptions.find(id);
        long until = System.nanoTime() + TURN;
        boolean goesOn = to.isPresent();
        while (goesOn && System.nanoTime() < until && !ending.getAsBoolean()) {
            goesOn = some(permit, to.get(), until, ending);
        }
    }

    /** @return whether there may be more to tell at once */
    private boolean some(Permit permit, Subscription to, long until, BooleanSupplier ending) {
        Standing standing = standings.of(to);
        if (standing.isPaused()) {
            return false;
        }
        long before = standing.position();
        News.Told next = news.after(before, to.kinds(), to.sites(), AT_A_TIME);
        long told = before;
        int since = 0;
        for (News.Message message : next.messages()) {
            Outcome outcome = sender.send(to, message.number(), Sender.body(message));
            if (!(outcome instanceof Outcome.Told)) {
                standings.moveOn(to.id(), told, since);
                return wentWrong(permit, to, message, outcome);
            }
            told = message.number();
            since++;
            if (since == WRITTEN_DOWN_EVERY || System.nanoTime() > until || ending.getAsBoolean()) {
                boolean goesOn = standings.moveOn(to.id(), told, since);
                since = 0;
                if (!goesOn || System.nanoTime() > until || ending.getAsBoolean()) {
                    return false;
                }
            }
        }
        return standings.moveOn(to.id(), next.next(), since) && next.next() > before;
    }

    private boolean wentWrong(Permit permit, Subscription to, News.Message message, Outcome outcome) {
        Instant now = clock.now();
        if (outcome instanceof Outcome.Gone) {
            together.executeWithoutResult(status -> pause(permit, to, "gone", now));
            return false;
        }
        Duration pause = Tries.pause(standings.of(to).tries());
        if (outcome instanceof Outcome.Away away
                && away.pause() != null
                && away.pause().compareTo(pause) > 0) {
            pause = away.pause();
        }
        Standing standing = standings.failed(to.id(), outcome.said(), pause);
        boolean refused = outcome instanceof Outcome.Refused && standing.tries() >= Tries.REFUSED;
        boolean tooLong = standing.since() != null && standing.since().isBefore(now.minus(Tries.AWAY));
        if (refused || tooLong) {
            together.executeWithoutResult(
                    status -> giveUp(permit, to, message, standing, refused ? "refused" : "away"));
        }
        return refused;
    }

    private void giveUp(Permit permit, Subscription to, News.Message message, Standing standing, String why) {
        Instant now = clock.now();
        failures.add(to, message.number(), Sender.body(message), standing.trouble(), standing.tries(), now);
        Standing after = standings.gaveUp(to.id(), message.number());
        subscriptions.record(
                permit, "webhook.gave-up", to, Map.of("number", message.number(), "reason", standing.trouble()));
        if (why.equals("away") || after.givenUp() >= Tries.GIVEN_UP) {
            pause(permit, to, why, now);
        }
    }

    private void pause(Permit permit, Subscription to, String why, Instant at) {
        if (standings.pause(permit, to, why, at)) {
            notifications.tell(
                    permit,
                    Set.of(to.owner()),
                    new Notice(
                            "webhook.paused",
                            List.of(to.name()),
                            to.desk(),
                            to.id().toString()));
        }
    }
}
