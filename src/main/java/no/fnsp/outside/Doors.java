package no.fnsp.outside;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Norway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** How each source is reached on this installation: at the address that settings say, as recorded examples, or not at all. */
@Component
public class Doors {

    private static final Logger log = LoggerFactory.getLogger(Doors.class);

    private static final CircuitBreakerConfig BREAKING = CircuitBreakerConfig.custom()
            .slidingWindowSize(10)
            .minimumNumberOfCalls(4)
            .failureRateThreshold(50)
            .waitDurationInOpenState(Duration.ofMinutes(2))
            .permittedNumberOfCallsInHalfOpenState(2)
            .build();

    private final Environment settings;
    private final DatabaseClock clock;
    private final OverHttp.Limits limits;
    private final Map<String, Optional<Fetch>> doors = new ConcurrentHashMap<>();
    private final Map<String, CircuitBreaker> breakers = new ConcurrentHashMap<>();

    Doors(Environment settings, DatabaseClock clock) {
        this.settings = settings;
        this.clock = clock;
        this.limits = new OverHttp.Limits(
                settings.getRequiredProperty("fnsp.outside.patience", Duration.class),
                Math.toIntExact(settings.getRequiredProperty("fnsp.outside.largest", DataSize.class)
                        .toBytes()));
    }

    /** How a source is reached. */
    public enum Way {
        /** Nobody has said where it is. */
        OFF,
        /** Answers that were written down for trying out. */
        RECORDED,
        /** At its address. */
        ASKED
    }

    public Way way(String source) {
        if (!address(source).isEmpty()) {
            return Way.ASKED;
        }
        return Files.isDirectory(recorded(source)) ? Way.RECORDED : Way.OFF;
    }

    /** Empty when it is off. */
    Optional<Fetch> of(String source) {
        return doors.computeIfAbsent(source, key -> switch (way(key)) {
            case OFF -> Optional.empty();
            case RECORDED -> Optional.of(new Recorded(recorded(key), this::today));
            case ASKED -> overHttp(key);
        });
    }

    private Optional<Fetch> overHttp(String source) {
        try {
            URI address = URI.create(address(source));
            if (address.getHost() != null
                    && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))) {
                return Optional.of(new OverHttp(address, setting(source, "key"), limits, breaker(source)));
            }
        } catch (IllegalArgumentException none) {
            log.debug("No address", none);
        }
        log.error("fnsp.outside.{}.url is no address beginning with https:// or http://; the source is off", source);
        return Optional.empty();
    }

    CircuitBreaker breaker(String source) {
        return breakers.computeIfAbsent(source, key -> CircuitBreaker.of(key, BREAKING));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.now(), Norway.TIME);
    }

    private String address(String source) {
        return setting(source, "url");
    }

    private String setting(String source, String name) {
        return settings.getProperty("fnsp.outside." + source + "." + name, "").strip();
    }

    private Path recorded(String source) {
        String examples = settings.getProperty("fnsp.examples", "");
        // Without examples there is no such folder.
        return Path.of(examples.isEmpty() ? "-" : examples, "outside", source);
    }
}
