package no.fnsp.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPInputStream;
import no.fnsp.bulk.Dump;
import no.fnsp.bulk.Dumps;
import no.fnsp.bulk.Making;
import no.fnsp.content.Documents;
import no.fnsp.identity.Permits;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.journal.ScopeVersions;
import no.fnsp.journal.Sequencer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code bench/bulk <folder>}: whole dumps made from nothing, made again when nothing has changed, and when some texts have. */
final class MeasureBulk {

    private static final int CHANGED = Integer.getInteger("bench.changed", 10);

    private final House house;
    private final List<String> lines = new ArrayList<>();

    private MeasureBulk(House house) {
        this.house = house;
    }

    public static void main(String[] args) throws Exception {
        Path data = Path.of(args[0]);
        forget(data.resolve("bulk"));
        try (var house = House.open(data)) {
            new MeasureBulk(house).run();
        }
    }

    private static void forget(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (var all = Files.walk(folder)) {
                for (Path one : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
    }

    private record Run(double seconds, Making.Made made, double mostHeap) {}

    private void run() throws Exception {
        lines.add(
                "Goal: all of it from nothing in 60 s, with flat memory. *Heap*: what is in use at the most, asked every 50 ms,"
                        + " with what nobody holds any more; the process may have 384 MB.");
        lines.add("");
        lines.add("| Making | Seconds | Parts composed | of | Heap at the most, MB |");
        lines.add("|---|--:|--:|--:|--:|");
        Run first = row("from nothing");
        row("again, nothing has changed");
        change();
        row("again, %d texts have changed".formatted(CHANGED));
        lines.add("");
        lines.add("| File | Lines | MB | MB unpacked | Read by a program that unpacks and counts, s |");
        lines.add("|---|--:|--:|--:|--:|");
        for (Dump dump : first.made().dumps()) {
            read(dump);
        }
        Report.put("Whole dumps", "bench/bulk <data set>", lines);
    }

    private Run row(String what) throws Exception {
        Run run = make();
        lines.add("| %s | %.1f | %,d | %,d | %.0f |"
                .formatted(
                        what, run.seconds(), run.made().composed(), run.made().parts(), run.mostHeap()));
        System.out.println(lines.getLast());
        return run;
    }

    private Run make() throws Exception {
        var done = new AtomicBoolean();
        var most = new double[1];
        Thread watching = Thread.ofPlatform().daemon().start(() -> {
            Runtime machine = Runtime.getRuntime();
            while (!done.get()) {
                most[0] = Math.max(most[0], (machine.totalMemory() - machine.freeMemory()) / 1e6);
                java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
            }
        });
        long begun = System.nanoTime();
        Making.Made made =
                house.bean(Making.class).make(house.bean(Permits.class).forJob("bench"));
        double seconds = (System.nanoTime() - begun) / 1e9;
        done.set(true);
        watching.join();
        return new Run(seconds, made, most[0]);
    }

    private void change() {
        List<UUID> texts = house.bean(JdbcClient.class)
                .sql("select document from sharing.adoption where valid_until = 'infinity' group by document"
                        + " order by document limit :most")
                .param("most", CHANGED)
                .query(UUID.class)
                .list();
        texts.forEach(text -> house.bean(Journal.class)
                .record(new Act(
                        Permits.actorOf("bench"),
                        "edition.published",
                        "document",
                        text,
                        null,
                        Map.of(),
                        Set.of(Documents.scope(text)))));
        house.bean(Sequencer.class).sequenceNow();
        house.bean(ScopeVersions.class).catchUp();
    }

    private void read(Dump dump) throws IOException {
        Dump now = house.bean(Dumps.class).find(dump.name()).orElseThrow();
        long begun = System.nanoTime();
        long count;
        try (var in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(house.bean(Dumps.class).path(now)), 1 << 16),
                StandardCharsets.UTF_8))) {
            count = in.lines().count();
        }
        if (count != now.lines()) {
            throw new IllegalStateException(now + " holds " + count + " lines");
        }
        lines.add("| `%s` | %,d | %.1f | %,.1f | %.1f |"
                .formatted(
                        now.name(),
                        now.lines(),
                        now.bytes() / 1e6,
                        now.unpacked() / 1e6,
                        (System.nanoTime() - begun) / 1e9));
    }
}
