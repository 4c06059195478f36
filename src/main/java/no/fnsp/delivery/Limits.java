package no.fnsp.delivery;

import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * How often one address may send something. No address is kept: only a hash of it, with a salt that is in memory alone and is another
 * every day. A network that many share is one address, so the limits are wide.
 */
@Component
final class Limits {

    /** What is sent. @param most at once @param each how long until one more may be sent */
    enum Thing {
        FEEDBACK(20, Duration.ofSeconds(20)),
        READING(400, Duration.ofMillis(100));

        private final int most;
        private final long each;

        Thing(int most, Duration each) {
            this.most = most;
            this.each = each.toNanos();
        }
    }

    /** About 5 MB. When there are more, those that have been still for long make room; if none has, the new ones share one. */
    private static final int MOST = 50_000;

    private static final long DAY = Duration.ofDays(1).toNanos();
    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final long THE_REST = 0;

    private final LongSupplier nanos;
    private final Map<Long, Allowance> all = new ConcurrentHashMap<>();
    private volatile SecretKeySpec salt;
    private volatile long saltedAt;
    private long sweptAt;

    Limits() {
        this(System::nanoTime);
    }

    Limits(LongSupplier nanos) {
        this.nanos = nanos;
        this.salt = fresh();
        this.saltedAt = nanos.getAsLong();
        this.sweptAt = saltedAt - DAY;
    }

    private static SecretKeySpec fresh() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return new SecretKeySpec(bytes, "HmacSHA256");
    }

    /** Whether this address may send one more now; it is counted. */
    boolean allow(Thing thing, String address) {
        long now = nanos.getAsLong();
        if (now - saltedAt > DAY) {
            rotate(now);
        }
        return allowance(thing, hash(thing, address), now).take(now);
    }

    private synchronized void rotate(long now) {
        if (now - saltedAt > DAY) {
            salt = fresh();
            saltedAt = nanos.getAsLong();
            all.clear();
        }
    }

    private Allowance allowance(Thing thing, long key, long now) {
        Allowance known = all.get(key);
        if (known != null) {
            return known;
        }
        if (all.size() >= MOST) {
            sweep(now);
        }
        return all.computeIfAbsent(
                all.size() >= MOST ? THE_REST + thing.ordinal() : key, fresh -> new Allowance(thing, now));
    }

    /** Once a second: looking through all for each new one would be what a flood wants. */
    private synchronized void sweep(long now) {
        if (now - sweptAt > SECOND) {
            sweptAt = now;
            all.values().removeIf(one -> one.isFull(now));
        }
    }

    /** Begins anew, as on a new day. */
    void forget() {
        rotate(saltedAt + DAY + 1);
    }

    int known() {
        return all.size();
    }

    private long hash(Thing thing, String address) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(salt);
            mac.update((byte) thing.ordinal());
            return ByteBuffer.wrap(mac.doFinal(network(address))).getLong();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Of IPv6 the first half: the rest is one household's, to change as it likes. */
    private static byte[] network(String address) {
        if (address.indexOf(':') >= 0) {
            try {
                return Arrays.copyOf(InetAddress.ofLiteral(address).getAddress(), 8);
            } catch (IllegalArgumentException noAddress) {
                return address.getBytes(StandardCharsets.UTF_8);
            }
        }
        return address.getBytes(StandardCharsets.UTF_8);
    }

    /** What is left for one address; it grows with time. */
    private static final class Allowance {

        private final Thing thing;
        private double left;
        private long at;

        Allowance(Thing thing, long now) {
            this.thing = thing;
            this.left = thing.most;
            this.at = now;
        }

        synchronized boolean take(long now) {
            left = left(now);
            at = now;
            if (left < 1) {
                return false;
            }
            left--;
            return true;
        }

        synchronized boolean isFull(long now) {
            return left(now) >= thing.most;
        }

        private double left(long now) {
            return Math.min(thing.most, left + (double) (now - at) / thing.each);
        }
    }
}
