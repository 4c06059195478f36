package no.fnsp.ratelimit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A bucket of tokens for each address, for as many addresses as there is room for. */
final class Buckets {

    private final Rate rate;
    private final Map<Long, Bucket> byAddress = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Bucket> eldest) {
            return size() > Limits.MOST_ADDRESSES;
        }
    };

    Buckets(Rate rate) {
        this.rate = rate;
    }

    Quota take(long whose) {
        if (rate.atOnce() == 0) {
            return uncounted();
        }
        ConsumptionProbe taken = bucket(whose).tryConsumeAndReturnRemaining(1);
        return Quota.of(
                rate,
                taken.getRemainingTokens(),
                taken.isConsumed()
                        ? Optional.empty()
                        : Optional.of(Duration.ofSeconds(1
                                + Duration.ofNanos(taken.getNanosToWaitForRefill())
                                        .toSeconds())));
    }

    Quota uncounted() {
        return Quota.of(rate, rate.atOnce(), Optional.empty());
    }

    private Bucket bucket(long whose) {
        synchronized (byAddress) {
            return byAddress.computeIfAbsent(whose, one -> fresh());
        }
    }

    private Bucket fresh() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.atOnce()).refillGreedy(rate.aMinute(), Duration.ofMinutes(1)))
                .build();
    }

    int addresses() {
        synchronized (byAddress) {
            return byAddress.size();
        }
    }
}
