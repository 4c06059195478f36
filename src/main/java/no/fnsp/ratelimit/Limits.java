package no.fnsp.ratelimit;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Counts by network address, on this machine only and in memory only; nothing is written down of who did what. What this very machine
 * asks for is not counted: it is its owner, or a proxy that nobody has said to believe, behind which everybody would be one.
 */
@Component
public class Limits {

    private static final Logger log = LoggerFactory.getLogger(Limits.class);
    private static final Set<String> THIS_MACHINE = Set.of(Network.of("127.0.0.1"), Network.of("::1"));

    /** Of one act. A flood from more addresses than this makes us forget the ones we have not heard of the longest. */
    static final int MOST_ADDRESSES = 20_000;

    private final Rates rates;
    private final LongSupplier nanos;
    private final Seldom seldom = new Seldom();
    private volatile Day day;

    @Autowired
    Limits(Rates rates) {
        this(rates, System::nanoTime);
    }

    Limits(Rates rates, LongSupplier nanos) {
        this.rates = rates;
        this.nanos = nanos;
        this.day = new Day(rates, nanos.getAsLong());
    }

    /**
     * Counts one, if it may be done.
     *
     * @param address it comes from
     * @return how long to wait, at least a second; empty when it may be done now
     */
    public Optional<Duration> wait(Act act, String address) {
        return take(act, address).pause();
    }

    /** Counts one, if it may be done, and tells how many more may. */
    public Quota take(Act act, String address) {
        String whose = Network.of(address);
        if (THIS_MACHINE.contains(whose)) {
            return today().of(act).uncounted();
        }
        Quota quota = today().take(act, whose);
        quota.pause().ifPresent(refused -> tell(act));
        return quota;
    }

    Day today() {
        long now = nanos.getAsLong();
        Day known = day;
        return known.isOver(now) ? next(now) : known;
    }

    private synchronized Day next(long now) {
        if (day.isOver(now)) {
            day = new Day(rates, now);
        }
        return day;
    }

    /** Not of whom. */
    private void tell(Act act) {
        seldom.say(() -> log.warn(
                "{} is asked for more often from one address than fnsp.limits allows; answered with 429", act));
    }
}
