package no.fnsp.outside;

import no.fnsp.jobs.Jobs;
import no.fnsp.store.DatabaseClock;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Every source that is on is asked from now on; one that is asked already goes on as it was. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE) // when the example content is there
class Beginning implements ApplicationRunner {

    private final Sources sources;
    private final Doors doors;
    private final Jobs jobs;
    private final DatabaseClock clock;

    Beginning(Sources sources, Doors doors, Jobs jobs, DatabaseClock clock) {
        this.sources = sources;
        this.doors = doors;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        sources.all().stream()
                .filter(source -> doors.of(source.key()).isPresent())
                .forEach(source -> jobs.at(RefreshJob.NAME, source.key(), clock.now()));
    }
}
