package no.fnsp.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import no.fnsp.bench.Readers.Wish;
import no.fnsp.kept.KeptPages;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * {@code bench/soak <folder>}: the same reads a second for ten minutes while texts are changed, and what the process has of memory every
 * thirty seconds. Flat when the second half is no higher than the first, but for what wanders.
 */
final class MeasureSoak {

    private static final int READS_A_SECOND = Integer.getInteger("bench.reads", 100);
    private static final int MINUTES = Integer.getInteger("bench.minutes", 10);
    private static final int PAUSE_SECONDS = 30;
    private static final int PAGES = 3000;
    private static final double WANDERS = 1.1;

    private final House house;
    private final OverHttp http;
    private final Corrections corrections;
    private final List<Wish> read;
    private final List<Wish> nothing;
    private final List<UUID> texts;
    private final AtomicInteger reads = new AtomicInteger();
    private final AtomicInteger changes = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private final AtomicBoolean over = new AtomicBoolean();
    private final List<Seen> seen = new ArrayList<>();

    private record Seen(long second, Memory memory, long kept) {}

    private MeasureSoak(House house, OverHttp http) {
        this.house = house;
        this.http = http;
        this.corrections = Corrections.in(house);
        var readers = new Readers(house, 31);
        this.read = readers.wishes(PAGES);
        this.nothing = readers.nothing(PAGES);
        this.texts = house.bean(JdbcClient.class)
                .sql(
                        "select distinct a.document from sharing.adoptions a join content.heads h on h.document = a.document"
                                + " and h.language = 'nb' and h.valid_until = 'infinity' where a.valid_until = 'infinity'"
                                + " order by a.document limit 600")
                .query(UUID.class)
                .list();
    }

    public static void main(String[] args) throws Exception {
        try (var house = House.serving(Path.of(args[0]));
                var http = new OverHttp(house.port())) {
            new MeasureSoak(house, http).run();
        }
    }

    private void run() throws Exception {
        try (var all = Executors.newFixedThreadPool(4)) {
            all.submit(() -> every(1_000_000_000L / READS_A_SECOND, this::read));
            all.submit(() -> every(1_000_000_000L, this::change));
            look();
            over.set(true);
        }
        Report.put("Ten minutes on end", "bench/soak <data set>", lines());
    }

    private interface Something {
        void happens(int number) throws Exception;
    }

    /** Whoever falls behind does not hurry to catch up: it is a steady rate that is wanted. */
    private void every(long pause, Something something) {
        long next = System.nanoTime();
        for (int number = 0; !over.get(); number++) {
            try {
                something.happens(number);
            } catch (Exception problem) {
                failed.incrementAndGet();
            }
            next = Math.max(next + pause, System.nanoTime() - pause);
            LockSupport.parkNanos(next - System.nanoTime());
        }
    }

    /** Nine of ten are there; every tenth leads nowhere, or was never asked for before. */
    private void read(int number) throws IOException, InterruptedException {
        Wish wish = read.get(number % PAGES);
        if (number % 10 == 9) {
            http.text(wish.site().host(), "/sok?q=" + number % 500);
        } else if (number % 10 == 4) {
            http.nothing(nothing.get(number % PAGES));
        } else {
            http.get(wish);
        }
        reads.incrementAndGet();
    }

    private void change(int number) {
        corrections.publish(texts.get(number % texts.size()), "Rettet nr. %d.".formatted(number));
        changes.incrementAndGet();
    }

    private void look() throws Exception {
        long began = System.nanoTime();
        for (int i = 1; i <= MINUTES * 60 / PAUSE_SECONDS; i++) {
            TimeUnit.SECONDS.sleep(PAUSE_SECONDS);
            long second = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began);
            seen.add(new Seen(second, Memory.now(), house.bean(KeptPages.class).count()));
            System.out.println(seen.getLast());
        }
    }

    /** The first third is for getting warm. */
    private static boolean isFlat(List<Double> values) {
        int third = values.size() / 3;
        double middle = most(values.subList(third, 2 * third));
        return most(values.subList(2 * third, values.size())) <= middle * WANDERS;
    }

    private static double most(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    private List<String> lines() throws IOException {
        boolean heap = isFlat(seen.stream().map(one -> one.memory().heap()).toList());
        boolean resident =
                isFlat(seen.stream().map(one -> one.memory().resident()).toList());
        var lines = new ArrayList<String>();
        lines.add(
                ("%,d reads over HTTP, %d a second as far as the machine let them, of %,d pages, a search every tenth and an address where"
                                + " nothing stands every tenth; %d texts changed meanwhile, one a second at most. %d failed. Browsers and the"
                                + " editor are in the same process. The machine's load at the end: %s.")
                        .formatted(reads.get(), READS_A_SECOND, PAGES, changes.get(), failed.get(), load()));
        lines.add("");
        lines.add(
                "The heap, after collecting, is %s and what the process has of memory is %s: the last third is at most a tenth above the one before."
                        .formatted(heap ? "flat" : "**not flat**", resident ? "flat" : "**not flat**"));
        lines.add("");
        lines.add(
                "| After, s | Heap after collecting, MB | Buffers outside the heap, MB | Resident, MB | Pages kept |");
        lines.add("|--:|--:|--:|--:|--:|");
        for (Seen one : seen) {
            lines.add("| %d | %.0f | %.1f | %.0f | %,d |"
                    .formatted(
                            one.second(),
                            one.memory().heap(),
                            one.memory().outside(),
                            one.memory().resident(),
                            one.kept()));
        }
        return lines;
    }

    private static String load() throws IOException {
        return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
    }
}
