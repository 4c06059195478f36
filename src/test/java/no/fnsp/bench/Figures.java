package no.fnsp.bench;

import java.util.Arrays;

/** Times of one kind of work, in nanoseconds. */
final class Figures {

    private final long[] sorted;

    private Figures(long[] sorted) {
        this.sorted = sorted;
    }

    static Figures of(long... times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return new Figures(sorted);
    }

    static Figures all(java.util.Collection<Figures> rounds) {
        return of(
                rounds.stream().flatMapToLong(one -> Arrays.stream(one.sorted)).toArray());
    }

    int number() {
        return sorted.length;
    }

    /** In milliseconds, as the others. */
    double mean() {
        return Arrays.stream(sorted).average().orElse(0) / 1e6;
    }

    double median() {
        return percentile(50);
    }

    double p95() {
        return percentile(95);
    }

    double p99() {
        return percentile(99);
    }

    double longest() {
        return percentile(100);
    }

    private double percentile(int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }
}
