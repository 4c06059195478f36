package no.fnsp.outside;

import static no.fnsp.outside.OutsideInstallation.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import no.fnsp.delivery.FrontDoor;
import no.fnsp.identity.Permits;
import no.fnsp.journal.ScopeVersions;
import no.fnsp.journal.Sequencer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many read at once while those who are asked stop, dawdle and lie: everybody is answered, and nobody waits for them. */
@OutsideInstallation
class ReadersGoOnTest {

    private static final List<String> SOURCES = List.of("nav", "waiting", "helsenorge");
    private static final List<String> HOSTS = List.of("helse-bergen.no", "oslo-universitetssykehus.no");
    private static final List<String> PAGES =
            List.of("/ledige-stillinger", "/behandlinger/kneprotese", "/behandlinger/kols", "/");
    private static final int READERS = 6;

    @LocalServerPort
    int port;

    @Autowired
    RefreshJob job;

    @Autowired
    Doors doors;

    @Autowired
    Permits permits;

    @Autowired
    Sequencer sequencer;

    @Autowired
    ScopeVersions versions;

    @Autowired
    JdbcClient db;

    private final Set<String> wrong = ConcurrentHashMap.newKeySet();
    private final AtomicInteger number = new AtomicInteger();

    @BeforeEach
    void all_is_well() {
        OTHER.behaves();
        ask();
    }

    @AfterEach
    void all_is_as_it_was() {
        OTHER.behaves();
        db.sql("delete from vacancy.passed").update();
        db.sql("delete from vacancy.heard").update();
        db.sql("update vacancy.feed set page = null, etag = '', modified = ''").update();
        ask();
    }

    /** Each source is asked for everything, as it would be after two days; as often as there is more. */
    private void ask() {
        for (int round = 0; round < 3; round++) {
            SOURCES.forEach(source -> doors.breaker(source).reset());
            db.sql("update outside.answer set tried = tried - interval '2 days'")
                    .update();
            db.sql("update vacancy.heard set tried = null").update();
            SOURCES.forEach(source -> job.run(permits.forJob(RefreshJob.NAME), source));
            sequencer.sequenceNow();
            versions.catchUp();
        }
    }

    /** A page that nobody has read before is made anew; one in two is as many read it. */
    private void read(FrontDoor door) {
        int n = number.incrementAndGet();
        String path = PAGES.get(n % PAGES.size()) + (n % 2 == 0 ? "" : "?q=" + n);
        String host = HOSTS.get(n / PAGES.size() % HOSTS.size());
        FrontDoor.Answer answer = door.get(host, path);
        if (answer.status() != 200
                || answer.body().contains(Misbehaving.SCRIPT)
                || answer.body().contains("javascript:")) {
            wrong.add(answer.status() + " " + host + path);
        }
    }

    @Test
    void whatever_each_of_them_does() throws Exception {
        var stop = new AtomicBoolean();
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            List<? extends Future<?>> all = IntStream.range(0, READERS)
                    .mapToObj(reader -> crowd.submit(() -> {
                        var door = new FrontDoor(port);
                        while (!stop.get()) {
                            read(door);
                        }
                    }))
                    .toList();
            for (String way : List.of("odd", "letters", "circle", "huge", "bomb", "broken", "redirect", "failing")) {
                Misbehaving.as(way);
                ask();
                OTHER.behaves();
            }
            for (String way : List.of("silent", "endless", "away")) {
                Misbehaving.as(way);
                SOURCES.forEach(source -> doors.breaker(source).reset());
                db.sql("update outside.answer set tried = tried - interval '2 days'")
                        .update();
                SOURCES.forEach(source -> job.run(permits.forJob(RefreshJob.NAME), source));
                OTHER.behaves();
            }
            stop.set(true);
            for (Future<?> one : all) {
                one.get(60, TimeUnit.SECONDS);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(number.get()).isGreaterThan(100);
    }

    @Test
    void reading_asks_nobody_and_goes_on_while_an_answer_is_outstanding() throws Exception {
        var hanging = new AtomicInteger();
        var answers = new AtomicInteger();
        OTHER.saysToAll(exchange -> {
            answers.incrementAndGet();
            hanging.incrementAndGet();
            // Until we hang up, for writing fails then.
            exchange.sendResponseHeaders(200, 0);
            try {
                while (true) {
                    exchange.getResponseBody().write(' ');
                    exchange.getResponseBody().flush();
                    Thread.onSpinWait();
                    Thread.sleep(20);
                }
            } catch (InterruptedException asked) {
                Thread.currentThread().interrupt();
            } finally {
                hanging.decrementAndGet();
            }
        });
        var meanwhile = new AtomicInteger();
        var stop = new AtomicBoolean();
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            List<? extends Future<?>> all = IntStream.range(0, READERS)
                    .mapToObj(reader -> crowd.submit(() -> {
                        var door = new FrontDoor(port);
                        while (!stop.get()) {
                            int outstanding = hanging.get() > 0 ? answers.get() : 0;
                            read(door);
                            // Begun and answered while one and the same answer of theirs was outstanding.
                            if (outstanding > 0 && hanging.get() > 0 && answers.get() == outstanding) {
                                meanwhile.incrementAndGet();
                            }
                        }
                    }))
                    .toList();
            for (int turn = 0; turn < 10 && meanwhile.get() < READERS; turn++) {
                SOURCES.forEach(source -> doors.breaker(source).reset());
                db.sql("update outside.answer set tried = tried - interval '2 days'")
                        .update();
                SOURCES.forEach(source -> job.run(permits.forJob(RefreshJob.NAME), source));
            }
            OTHER.forgetAsked();
            for (int i = 0; i < 40; i++) {
                read(new FrontDoor(port));
            }
            assertThat(OTHER.asked()).as("while nobody but readers is at work").isEmpty();
            stop.set(true);
            for (Future<?> one : all) {
                one.get(60, TimeUnit.SECONDS);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(meanwhile.get()).isGreaterThanOrEqualTo(READERS);
    }
}
