package no.fnsp.outside;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import no.fnsp.store.DatabaseClock;
import org.springframework.stereotype.Component;

/** For each source: how old the last good round is, how often it has failed on end, and whether this machine leaves it in peace. */
@Component
class Gauges implements MeterBinder {

    private final Sources sources;
    private final Doors doors;
    private final Standings standings;
    private final DatabaseClock clock;

    Gauges(Sources sources, Doors doors, Standings standings, DatabaseClock clock) {
        this.sources = sources;
        this.doors = doors;
        this.standings = standings;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        sources.all().forEach(source -> bind(registry, source.key()));
    }

    private void bind(MeterRegistry registry, String source) {
        Gauge.builder("fnsp.outside.age", () -> age(source))
                .tag("source", source)
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("fnsp.outside.failed", () -> standings.of(source).failed())
                .tag("source", source)
                .register(registry);
        Gauge.builder(
                        "fnsp.outside.open",
                        () -> doors.breaker(source).getState().getOrder())
                .tag("source", source)
                .register(registry);
    }

    private double age(String source) {
        var good = standings.of(source).good();
        return good == null ? Double.NaN : Duration.between(good, clock.now()).toSeconds();
    }
}
