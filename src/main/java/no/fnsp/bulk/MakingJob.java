package no.fnsp.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import no.fnsp.identity.Permit;
import no.fnsp.jobs.Job;
import no.fnsp.jobs.Jobs;
import no.fnsp.store.DatabaseClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Makes the dumps again and again, on one node at a time. What was composed before a node fell is not composed again. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE) // when the example content is there
class MakingJob implements Job, ApplicationRunner {

    private static final String NAME = "make-dumps";
    private static final String KEY = "all";
    private static final Logger log = LoggerFactory.getLogger(MakingJob.class);

    private final Making making;
    private final Dumps dumps;
    private final Jobs jobs;
    private final DatabaseClock clock;
    private final Duration every;
    private final Duration first;

    MakingJob(
            Making making,
            Dumps dumps,
            Jobs jobs,
            DatabaseClock clock,
            @Value("${fnsp.bulk.every}") Duration every,
            @Value("${fnsp.bulk.first-after}") Duration first) {
        this.making = making;
        this.dumps = dumps;
        this.jobs = jobs;
        this.clock = clock;
        this.every = every;
        this.first = first;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** Soon where there are none yet; later for whoever has some. */
    @Override
    public void run(ApplicationArguments arguments) {
        if (!every.isZero()) {
            jobs.at(NAME, KEY, clock.now().plus(dumps.all().isEmpty() ? first : every));
        }
    }

    @Override
    public Next run(Permit permit, String key) {
        if (every.isZero()) {
            return new Next.Done();
        }
        try {
            Making.Made made = making.make(permit);
            log.info("The dumps are made: {} of {} parts were composed anew", made.composed(), made.parts());
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
        return new Next.Again(clock.now().plus(every));
    }
}
