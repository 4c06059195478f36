package no.fnsp.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Permits;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.journal.ScopeVersions;
import no.fnsp.journal.Sequencer;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.webhook.Subscription;
import no.fnsp.webhook.Subscriptions;

/**
 * {@code bench/webhooks <folder>}: many messages to receivers on this machine that fail one time in twenty, and one
 * that is slow. Counts what got through.
 */
final class MeasureWebhooks {

    private static final int DELIVERIES = Integer.getInteger("bench.deliveries", 100_000);
    private static final int RECEIVERS = Integer.getInteger("bench.receivers", 20);
    private static final int FAILING_IN_100 = 5;
    private static final long SLOW_MILLIS = 3000;
    private static final long PATIENCE = 3600_000_000_000L;

    private final House house;
    private final Permit permit;

    private MeasureWebhooks(House house) {
        this.house = house;
        this.permit = house.bean(Permits.class).forJob("bench");
    }

    public static void main(String[] args) throws Exception {
        System.setProperty("fnsp.webhooks.loopback", "true");
        try (var house = House.open(Path.of(args[0]))) {
            new MeasureWebhooks(house).run();
        }
        System.exit(0);
    }

    /** What one receiver has got: how often each message, and whether a new one ever came with a smaller number. */
    private static final class Got {

        private final Map<Long, Integer> times = new ConcurrentHashMap<>();
        private final AtomicLong highest = new AtomicLong();
        private final AtomicLong failed = new AtomicLong();
        private final AtomicLong outOfOrder = new AtomicLong();

        void take(long number) {
            boolean fresh = times.merge(number, 1, Integer::sum) == 1;
            if (highest.getAndUpdate(known -> Math.max(known, number)) > number && fresh) {
                outOfOrder.incrementAndGet();
            }
        }

        long repeated() {
            return times.values().stream().mapToLong(one -> one - 1).sum();
        }
    }

    private void run() throws Exception {
        int each = DELIVERIES / RECEIVERS;
        var all = new ArrayList<Got>();
        var slow = new Got();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1000);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        var ended = new ArrayList<Subscription>();
        for (int i = 0; i < RECEIVERS; i++) {
            var got = new Got();
            all.add(got);
            server.createContext("/r" + i, asked -> answer(asked, got));
            ended.add(subscribe(server, "/r" + i));
        }
        server.createContext("/slow", asked -> answerSlowly(asked, slow));
        ended.add(subscribe(server, "/slow"));
        server.start();
        Site site = house.bean(Sites.class).all(Instant.now()).getFirst();
        long begun = System.nanoTime();
        acts(each, site);
        await(all, each);
        double seconds = (System.nanoTime() - begun) / 1e9;
        Memory memory = Memory.now();
        ended.forEach(one -> house.bean(Subscriptions.class).end(permit, one, Instant.now()));
        server.stop(0);
        report(each, all, slow, seconds, memory);
    }

    private Subscription subscribe(HttpServer server, String path) {
        var one = new Subscription(
                UUID.randomUUID(),
                null,
                permit.actor(),
                path,
                "http://127.0.0.1:" + server.getAddress().getPort() + path,
                Set.of(),
                Set.of(),
                Instant.now());
        house.bean(Subscriptions.class).begin(permit, one);
        return one;
    }

    private void acts(int number, Site site) {
        for (int done = 0; done < number; ) {
            var some = new ArrayList<Act>();
            for (; some.size() < 500 && done < number; done++) {
                some.add(new Act(
                        permit.actor(), "site.touched", "site", site.id(), null, Map.of(), Set.of(site.scope())));
            }
            house.bean(Journal.class).recordAll(some);
        }
        house.bean(Sequencer.class).sequenceNow();
        house.bean(ScopeVersions.class).catchUp();
    }

    private static long number(HttpExchange asked) {
        String id = asked.getRequestHeaders().getFirst("webhook-id");
        return Long.parseLong(id.substring(id.lastIndexOf('-') + 1));
    }

    /** A message that is answered badly may have been taken in all the same: only what is answered well counts as got. */
    private static void answer(HttpExchange asked, Got got) throws IOException {
        long number = number(asked);
        asked.getRequestBody().readAllBytes();
        boolean fails = ThreadLocalRandom.current().nextInt(100) < FAILING_IN_100;
        if (fails) {
            got.failed.incrementAndGet();
        } else {
            got.take(number);
        }
        asked.sendResponseHeaders(fails ? 500 : 204, -1);
        asked.close();
    }

    private static void answerSlowly(HttpExchange asked, Got got) throws IOException {
        try {
            Thread.sleep(SLOW_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        got.take(number(asked));
        asked.sendResponseHeaders(204, -1);
        asked.close();
    }

    private static void await(List<Got> all, int each) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE;
        while (all.stream().anyMatch(got -> got.times.size() < each) && System.nanoTime() < end) {
            Thread.sleep(100);
        }
    }

    private void report(int each, List<Got> all, Got slow, double seconds, Memory memory) throws IOException {
        long got = all.stream().mapToLong(one -> one.times.size()).sum();
        var lines = new ArrayList<String>();
        lines.add(
                "%,d acts, told to %d receivers on this machine that fail one time in twenty, each message in a connection of its own;"
                                .formatted(each, all.size())
                        + " beside them one that takes three seconds for each. The receivers share the cores.");
        lines.add("");
        lines.add("| What | |");
        lines.add("|---|--:|");
        lines.add("| messages to tell | %,d |".formatted((long) each * all.size()));
        lines.add("| got through | %,d |".formatted(got));
        lines.add("| lost | %,d |".formatted((long) each * all.size() - got));
        lines.add("| answered with a failure, and tried again | %,d |"
                .formatted(all.stream().mapToLong(one -> one.failed.get()).sum()));
        lines.add("| got more than once | %,d |"
                .formatted(all.stream().mapToLong(Got::repeated).sum()));
        lines.add("| out of order | %,d |"
                .formatted(all.stream().mapToLong(one -> one.outOfOrder.get()).sum()));
        lines.add("| seconds until all were told | %.1f |".formatted(seconds));
        lines.add("| a second | %,.0f |".formatted(got / seconds));
        lines.add("| told to the slow one meanwhile | %,d |".formatted((long) slow.times.size()));
        lines.add("| heap afterwards, MB | %.0f |".formatted(memory.heap()));
        Report.put("Webhooks", "bench/webhooks <data set>", lines);
    }
}
