package no.fnsp.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Does something once for each of many, and times each. */
final class Timed {

    interface Work<T> {
        void on(T one) throws Exception;
    }

    /**
     * @param perSecond over all threads, by the clock on the wall
     * @param processor milliseconds that each took of the thread's own processor time, on average: does not grow when
     *     others use the machine, but leaves out what the database spent
     */
    record Run(Figures times, double perSecond, double processor) {}

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Timed() {}

    static <T> Run alone(List<T> all, Work<T> work) throws Exception {
        long begun = System.nanoTime();
        long processor = THREADS.getCurrentThreadCpuTime();
        Figures times = times(all, work);
        return new Run(
                times,
                all.size() / ((System.nanoTime() - begun) / 1e9),
                (THREADS.getCurrentThreadCpuTime() - processor) / 1e6 / all.size());
    }

    /** The work dealt out to some threads. */
    static <T> Run together(int threads, List<T> all, Work<T> work) throws Exception {
        var shares = new ArrayList<Callable<Figures>>();
        for (int i = 0; i < threads; i++) {
            List<T> share = all.subList(all.size() * i / threads, all.size() * (i + 1) / threads);
            shares.add(() -> times(share, work));
        }
        try (var pool = Executors.newFixedThreadPool(threads)) {
            long begun = System.nanoTime();
            var done = new ArrayList<Figures>();
            for (var one : pool.invokeAll(shares)) {
                done.add(one.get());
            }
            return new Run(Figures.all(done), all.size() / ((System.nanoTime() - begun) / 1e9), Double.NaN);
        }
    }

    private static <T> Figures times(List<T> all, Work<T> work) throws Exception {
        long[] times = new long[all.size()];
        for (int i = 0; i < times.length; i++) {
            long begun = System.nanoTime();
            work.on(all.get(i));
            times[i] = System.nanoTime() - begun;
        }
        return Figures.of(times);
    }
}
