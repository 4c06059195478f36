package no.fnsp.outside;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import no.fnsp.identity.Permit;
import no.fnsp.jobs.Job;
import no.fnsp.jobs.Jobs;
import no.fnsp.store.DatabaseClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Asks a source, again and again. One that does not answer is asked after longer and longer pauses. The key is the source; one that
 * somebody wants asked at once stands under a key of its own.
 */
@Component
class RefreshJob implements Job {

    static final String NAME = "ask-outside";
    static final String AT_ONCE = " at once";

    private static final Logger log = LoggerFactory.getLogger(RefreshJob.class);
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(20);
    private static final Duration FIRST_RETRY = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final Sources sources;
    private final Doors doors;
    private final Standings standings;
    private final Jobs jobs;
    private final DatabaseClock clock;

    RefreshJob(Sources sources, Doors doors, Standings standings, Jobs jobs, DatabaseClock clock) {
        this.sources = sources;
        this.doors = doors;
        this.standings = standings;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Next run(Permit permit, String key) {
        boolean atOnce = key.endsWith(AT_ONCE);
        Optional<Source> source = sources.find(atOnce ? key.substring(0, key.length() - AT_ONCE.length()) : key);
        Optional<Fetch> door = source.flatMap(one -> doors.of(one.key()));
        // Turned off in the meantime; it is begun anew at a start where it is on.
        if (source.isEmpty() || door.isEmpty()) {
            return new Next.Done();
        }
        if (atOnce && wasJustAsked(source.get())) {
            return new Next.Done();
        }
        if (atOnce) {
            wakeUp(source.get());
        }
        return atOnce
                ? atOnce(permit, source.get(), door.get())
                : new Next.Again(round(permit, source.get(), door.get()));
    }

    /** From then on it is asked by itself again: sooner than it would have been when it is there again, and later when it is not. */
    private Next atOnce(Permit permit, Source source, Fetch fetch) {
        Instant next = round(permit, source, fetch);
        jobs.cancel(NAME, source.key());
        jobs.at(NAME, source.key(), next);
        return new Next.Done();
    }

    /** However often somebody presses the button. */
    private boolean wasJustAsked(Source source) {
        Instant tried = standings.of(source.key()).tried();
        return tried != null && tried.isAfter(clock.now().minus(SHORTEST_PAUSE));
    }

    /** Whoever asks at once may know that it is there again. */
    private void wakeUp(Source source) {
        var breaker = doors.breaker(source.key());
        if (breaker.getState() == CircuitBreaker.State.OPEN) {
            breaker.transitionToHalfOpenState();
        }
    }

    private Instant round(Permit permit, Source source, Fetch fetch) {
        if (!standings.begin(permit, source.key(), clock.now())) {
            return clock.now().plus(SOON);
        }
        Source.Round round = tried(permit, source, fetch);
        Instant now = clock.now();
        Instant next = now.plus(pause(source, round));
        standings.end(permit, source.key(), round.trouble(), next, now);
        return next;
    }

    private Source.Round tried(Permit permit, Source source, Fetch fetch) {
        try {
            return source.round(permit, fetch);
        } catch (Trouble trouble) {
            log.warn("{} could not be asked: {}", source.key(), trouble.getMessage());
            return new Source.Round(false, trouble);
        } catch (RuntimeException ours) {
            log.error("{} answered something that we could not take", source.key(), ours);
            return new Source.Round(false, Trouble.ours(ours));
        }
    }

    private Duration pause(Source source, Source.Round round) {
        if (round.more()) {
            return SOON;
        }
        if (round.trouble() == null) {
            return source.pause();
        }
        int failed = Math.min(standings.of(source.key()).failed(), 10);
        Duration wished = FIRST_RETRY.multipliedBy(1L << failed);
        return wished.compareTo(LONGEST_PAUSE) < 0 ? wished : LONGEST_PAUSE;
    }
}
