package no.fnsp.bench;

import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Work that arrives by the clock, whether or not what arrived before is done: a server that falls behind is not asked less often. Each
 * time is taken from when the work should have begun.
 */
final class Arrivals {

    private final long[] times;
    private final AtomicReference<@Nullable RuntimeException> problem = new AtomicReference<>();

    private Arrivals(int number) {
        times = new long[number];
    }

    /**
     * @param second how many arrive in each
     * @param work is given the number of what arrives, 0 first, many at a time; tells when it was done, in {@link System#nanoTime}
     */
    static Figures of(int second, int number, IntToLongFunction work) throws InterruptedException {
        var arrivals = new Arrivals(number);
        arrivals.send(TimeUnit.SECONDS.toNanos(1) / second, work);
        RuntimeException first = arrivals.problem.get();
        if (first != null) {
            throw first;
        }
        return Figures.of(arrivals.times);
    }

    private void send(long between, IntToLongFunction work) {
        try (var senders = Executors.newCachedThreadPool()) {
            long begun = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(50);
            for (int i = 0; i < times.length && problem.get() == null; i++) {
                int one = i;
                long due = begun + i * between;
                waitUntil(due);
                senders.execute(() -> one(one, due, work));
            }
        }
    }

    private void one(int number, long due, IntToLongFunction work) {
        try {
            times[number] = work.applyAsLong(number) - due;
        } catch (RuntimeException thrown) {
            problem.compareAndSet(null, thrown);
        }
    }

    private static void waitUntil(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
