package no.fnsp.ratelimit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What is counted in one day. No address is in it: only a hash of each, with a salt that is in memory alone and goes with the day, so
 * that not even we could say tomorrow who asked for what today.
 */
final class Day {

    private static final long LENGTH = Duration.ofDays(1).toNanos();

    private final long began;
    private final SecretKeySpec salt = fresh();
    private final Map<Act, Buckets> buckets = new EnumMap<>(Act.class);

    /** @param now the machine's counter, in nanoseconds */
    Day(Rates rates, long now) {
        this.began = now;
        for (Act act : Act.values()) {
            buckets.put(act, new Buckets(rates.of(act)));
        }
    }

    private static SecretKeySpec fresh() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return new SecretKeySpec(bytes, "HmacSHA256");
    }

    boolean isOver(long now) {
        return now - began > LENGTH;
    }

    Quota take(Act act, String network) {
        return of(act).take(hash(network));
    }

    Buckets of(Act act) {
        return Objects.requireNonNull(buckets.get(act));
    }

    private long hash(String network) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(salt);
            return ByteBuffer.wrap(mac.doFinal(network.getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
