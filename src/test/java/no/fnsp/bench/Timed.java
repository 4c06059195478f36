package no.fnsp.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Does something once for each of many, and times each. */
final class Timed {

    interface Work<T> {
        void on(T one) throws Exception;
    }

    /** @param perSecond over all threads, by the clock on the wall */
    record Run(Figures times, double perSecond) {}

    private Timed() {}

    static <T> Run alone(List<T> all, Work<T> work) throws Exception {
        long begun = System.nanoTime();
        Figures times = times(all, work);
        return new Run(times, all.size() / ((System.nanoTime() - begun) / 1e9));
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
            return new Run(Figures.all(done), all.size() / ((System.nanoTime() - begun) / 1e9));
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
