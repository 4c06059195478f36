package no.fnsp.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ScopeVersionsTest {

    private static final Scope HIP = Scope.of("document", "hofteprotese", "nb");
    private static final Scope MENU = Scope.of("menu", "oslo");

    private final Desk desk = new Desk();
    private final ScopeVersions versions = new ScopeVersions(desk.database);

    @AfterEach
    void stop() {
        versions.stop();
        desk.sequencer.stop();
    }

    @Test
    void a_scope_has_the_number_of_the_last_entry_that_touched_it() {
        desk.journal.record(Desk.act("edition.published", HIP));
        desk.journal.record(Desk.act("menu.changed", MENU));
        desk.journal.record(Desk.act("edition.published", HIP));
        desk.sequencer.sequenceNow();
        versions.catchUp();
        assertThat(versions.versionOf(HIP)).isEqualTo(3);
        assertThat(versions.versionOf(MENU)).isEqualTo(2);
        assertThat(versions.versionOf(Scope.of("never", "touched"))).isZero();
        assertThat(versions.position()).isEqualTo(3);
    }

    @Test
    void loading_and_following_come_to_the_same() {
        versions.catchUp();
        for (int round = 0; round < 10; round++) {
            desk.journal.record(Desk.act("edition.published", HIP, Scope.of("round", round % 3)));
            desk.sequencer.sequenceNow();
            versions.catchUp();
        }
        var loaded = new ScopeVersions(desk.database);
        loaded.catchUp();
        assertThat(loaded.position()).isEqualTo(versions.position()).isEqualTo(10);
        for (int round = 0; round < 3; round++) {
            var scope = Scope.of("round", round);
            assertThat(loaded.versionOf(scope)).isEqualTo(versions.versionOf(scope));
        }
    }

    @Test
    void a_scope_moves_only_when_its_act_is_committed() {
        desk.inTransaction(() -> {
            desk.journal.record(Desk.act("edition.published", HIP));
            desk.sequencer.sequenceNow();
            versions.catchUp();
            assertThat(versions.versionOf(HIP)).isZero();
        });
        desk.sequencer.sequenceNow();
        versions.catchUp();
        assertThat(versions.versionOf(HIP)).isEqualTo(1);
    }

    @Test
    void it_follows_by_itself() throws Exception {
        desk.sequencer.start();
        versions.start();
        desk.journal.record(Desk.act("edition.published", HIP));
        assertSoon(() -> versions.versionOf(HIP) == 1);
        assertThat(versions.sinceCaughtUp()).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void it_catches_up_when_its_connection_was_killed() throws Exception {
        desk.sequencer.start();
        versions.start();
        assertSoon(() -> listeners() == 1);
        assertThat(kill()).isOne();
        desk.journal.record(Desk.act("edition.published", HIP));
        assertSoon(() -> versions.versionOf(HIP) == 1);

        assertSoon(() -> listeners() == 1);
        desk.journal.record(Desk.act("edition.published", HIP));
        assertSoon(() -> versions.versionOf(HIP) == 2);
    }

    @Test
    void a_pool_gets_back_no_connection_that_listens() throws Exception {
        try (var pool = new HikariDataSource()) {
            pool.setDataSource(desk.database);
            pool.setMaximumPoolSize(2);
            var pooled = new ScopeVersions(pool);
            for (int round = 0; round < 3; round++) {
                pooled.start();
                assertSoon(() -> listeners() == 1);
                pooled.stop();
                assertSoon(() -> listeners() == 0);
            }
            assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
        }
    }

    private long listeners() {
        return count("select count(*) from pg_stat_activity");
    }

    private long kill() {
        return count("select count(pg_terminate_backend(pid)) from pg_stat_activity");
    }

    private long count(String select) {
        return desk.jdbc
                .sql(select + " where datname = current_database() and query = 'listen journal'")
                .query(Long.class)
                .single();
    }

    private static void assertSoon(BooleanSupplier expected) throws InterruptedException {
        var end = Instant.now().plusSeconds(10);
        while (!expected.getAsBoolean() && Instant.now().isBefore(end)) {
            Thread.sleep(20);
        }
        assertThat(expected.getAsBoolean()).isTrue();
    }
}
