package no.fnsp.webhook;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Permits;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Gives each subscription its turn: on a thread of its own, so that one who is slow holds up nobody. Several nodes may; one of them
 * tells each subscription.
 */
@Component
class Turns implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Turns.class);
    private static final int AT_ONCE = 200;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final long UNWOKEN = TimeUnit.MILLISECONDS.toNanos(250);
    private static final Duration PATIENCE = Duration.ofSeconds(12);

    private final Standings standings;
    private final Telling telling;
    private final News news;
    private final Permits permits;
    private final Semaphore free = new Semaphore(AT_ONCE);
    private volatile boolean ending;
    private volatile boolean letGo;
    private @Nullable Thread looking;
    private @Nullable ExecutorService turns;

    Turns(Standings standings, Telling telling, News news, Permits permits) {
        this.standings = standings;
        this.telling = telling;
        this.news = news;
        this.permits = permits;
    }

    @Override
    public void start() {
        ending = false;
        Permit permit = permits.forTelling();
        ExecutorService fresh = Executors.newVirtualThreadPerTaskExecutor();
        turns = fresh;
        looking = Thread.ofPlatform().daemon().name("Webhooks").start(() -> look(permit, fresh));
    }

    private void look(Permit permit, ExecutorService on) {
        long known = -1;
        long looked = 0;
        while (!ending) {
            try {
                long last = news.last();
                // When something has happened, somebody let go, or a pause may be over.
                if (last != known || letGo || System.nanoTime() - looked > UNWOKEN) {
                    letGo = false;
                    known = last;
                    looked = System.nanoTime();
                    standings.claim(last, free.availablePermits()).forEach(one -> begin(permit, one, on));
                }
                Thread.sleep(BETWEEN_LOOKS);
            } catch (InterruptedException asked) {
                return;
            } catch (RuntimeException away) {
                log.warn("Webhooks wait: {}", away.getMessage());
                looked = System.nanoTime();
            }
        }
    }

    private void begin(Permit permit, UUID subscription, ExecutorService on) {
        free.acquireUninterruptibly();
        on.execute(() -> {
            try {
                telling.tell(permit, subscription, () -> ending);
                standings.letGo(subscription);
            } catch (RuntimeException problem) {
                // Its lease runs out, and it is tried again then.
                log.warn("A webhook was left in the middle", problem);
            } finally {
                free.release();
                letGo = true;
            }
        });
    }

    /** What is being sent is sent; what was told and not written down yet is told once more after the next start. */
    @Override
    public void stop() {
        ending = true;
        if (looking != null) {
            looking.interrupt();
        }
        if (turns != null) {
            turns.shutdown();
            try {
                turns.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException asked) {
                Thread.currentThread().interrupt();
            }
        }
        looking = null;
    }

    @Override
    public boolean isRunning() {
        return looking != null;
    }
}
