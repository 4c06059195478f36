package no.fnsp.opendata.feed;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import no.fnsp.journal.ScopeVersions;
import no.fnsp.opendata.answer.Answers;
import no.fnsp.opendata.answer.Problem;
import no.fnsp.opendata.answer.Refused;
import no.fnsp.store.DatabaseClock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * The change feed as server-sent events, for as long as somebody listens and at most an hour. The id of each is the journal's number,
 * so that a listener who was cut off goes on from there by itself.
 */
@Component
class ChangeStream implements SmartLifecycle {

    private static final int MOST = 1000;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofHours(1);

    private final Changes changes;
    private final ScopeVersions versions;
    private final DatabaseClock clock;
    private final Semaphore places;
    private volatile boolean running;

    ChangeStream(
            Changes changes, ScopeVersions versions, DatabaseClock clock, @Value("${fnsp.listeners}") int listeners) {
        this.changes = changes;
        this.versions = versions;
        this.clock = clock;
        this.places = new Semaphore(listeners);
    }

    static boolean isWanted(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return request.getMethod().equals("GET")
                && accept != null
                && accept.contains(MediaType.TEXT_EVENT_STREAM_VALUE);
    }

    /** Returns when the listener has gone, or is asked to come again. @throws Refused when too many listen already */
    void send(long since, HttpServletResponse response) {
        if (!places.tryAcquire()) {
            response.setHeader("Retry-After", "30");
            throw new Refused(Problem.of(
                    503, "full", "Too many listen just now", "Come again in half a minute, or ask with wait."));
        }
        try {
            response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE + ";charset=utf-8");
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("X-Accel-Buffering", "no");
            follow(since, response);
        } catch (IOException gone) {
            // Nobody listens any more.
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        } finally {
            places.release();
        }
    }

    private void follow(long since, HttpServletResponse response) throws IOException, InterruptedException {
        OutputStream out = response.getOutputStream();
        write(out, "retry: 3000\n\n");
        long next = since;
        long end = System.nanoTime() + LONGEST.toNanos();
        long beat = System.nanoTime();
        while (running && System.nanoTime() < end) {
            if (versions.position() > next) {
                long told = events(next, out);
                beat = told > next ? System.nanoTime() : beat;
                next = told;
            } else {
                Thread.sleep(BETWEEN_LOOKS);
            }
            if (System.nanoTime() - beat > HEARTBEAT.toNanos()) {
                // An id without data is no event, and moves the listener's place on past what was no news.
                write(out, ": still here\nid: " + next + "\n\n");
                beat = System.nanoTime();
            }
        }
        write(out, ": come again\nid: " + next + "\n\n");
    }

    /** @return up to where everything has been told */
    private long events(long since, OutputStream out) throws IOException {
        Changes.Told told = changes.after(since, versions.position(), MOST, clock.now());
        var events = new StringBuilder();
        for (Happened one : Happened.of(told.items())) {
            events.append("id: ").append(one.number()).append("\nevent: changes\ndata: ");
            events.append(new String(Answers.json(one), StandardCharsets.UTF_8)).append("\n\n");
        }
        if (!events.isEmpty()) {
            write(out, events.toString());
        }
        return told.next();
    }

    private static void write(OutputStream out, String words) throws IOException {
        out.write(words.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void start() {
        running = true;
    }

    /** Before the web server waits for those who are being answered. */
    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
