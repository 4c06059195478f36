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
     * @param processor what each took of the thread's own processor time: hardly grows when others use the machine, but
     *     leaves out what the database spent
     */
    record Run(Figures times, double perSecond, Figures processor) {}

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Timed() {}

    static <T> Run alone(List<T> all, Work<T> work) throws Exception {
        long begun = System.nanoTime();
        long[] processor = new long[all.size()];
        Figures times = times(all, work, processor);
        return new Run(times, all.size() / ((System.nanoTime() - begun) / 1e9), Figures.of(processor));
    }

    /** The work dealt out to some threads. */
    static <T> Run together(int threads, List<T> all, Work<T> work) throws Exception {
        var shares = new ArrayList<Callable<Figures>>();
        for (int i = 0; i < threads; i++) {
            List<T> share = all.subList(all.size() * i / threads, all.size() * (i + 1) / threads);
            shares.add(() -> times(share, work, new long[share.size()]));
        }
        try (var pool = Executors.newFixedThreadPool(threads)) {
            long begun = System.nanoTime();
            var done = new ArrayList<Figures>();
            for (var one : pool.invokeAll(shares)) {
                done.add(one.get());
            }
            return new Run(Figures.all(done), all.size() / ((System.nanoTime() - begun) / 1e9), Figures.of(0));
        }
    }

    private static <T> Figures times(List<T> all, Work<T> work, long[] processor) throws Exception {
        long[] times = new long[all.size()];
        for (int i = 0; i < times.length; i++) {
            long begun = System.nanoTime();
            long before = THREADS.getCurrentThreadCpuTime();
            work.on(all.get(i));
            processor[i] = THREADS.getCurrentThreadCpuTime() - before;
            times[i] = System.nanoTime() - begun;
        }
        return Figures.of(times);
    }
}
