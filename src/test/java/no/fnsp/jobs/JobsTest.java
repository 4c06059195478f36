package no.fnsp.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import no.fnsp.EmptyInstallation;
import no.fnsp.identity.Permit;
import no.fnsp.store.DatabaseClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** What must happen later happens: once as far as anybody can see, whatever happens to the machine that is at it. */
@EmptyInstallation
@TestPropertySource(properties = {"fnsp.jobs.pause=100ms", "fnsp.jobs.heartbeat=300ms"})
@Import({JobsTest.Remind.class, JobsTest.Sweep.class})
class JobsTest {

    private static final AtomicInteger KEYS = new AtomicInteger();

    @Autowired
    Jobs jobs;

    @Autowired
    JobsHealth health;

    @Autowired
    Remind remind;

    @Autowired
    Sweep sweep;

    @Autowired
    DatabaseClock clock;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    String key;

    @BeforeEach
    void something_to_remind_of() {
        db.sql("create table if not exists public.reminded (key text primary key, actor uuid)")
                .update();
        key = "key-" + KEYS.incrementAndGet();
        remind.fails = 0;
        remind.begun.set(0);
    }

    @Test
    void what_is_due_is_done_and_forgotten_and_the_job_is_known_to_the_journal() {
        jobs.at("remind", key, clock.now());
        await(() -> isDone() && !waits());
        assertThat(remind.begun).hasValue(1);
        assertThat(db.sql(
                                "select name from journal.person where id = (select actor from public.reminded where key = :key)")
                        .param("key", key)
                        .query(String.class)
                        .single())
                .isEqualTo("remind");
    }

    @Test
    void what_is_not_due_waits() throws InterruptedException {
        jobs.at("remind", key, clock.now().plus(Duration.ofSeconds(2)));
        Thread.sleep(700);
        assertThat(isDone()).isFalse();
        assertThat(waits()).isTrue();
        await(this::isDone);
    }

    @Test
    void what_was_written_in_a_transaction_that_came_to_nothing_is_never_done() throws InterruptedException {
        transaction.executeWithoutResult(status -> {
            jobs.at("remind", key, clock.now());
            assertThat(waits()).as("inside the transaction").isTrue();
            status.setRollbackOnly();
        });
        Thread.sleep(500);
        assertThat(waits()).isFalse();
        assertThat(isDone()).isFalse();
    }

    @Test
    void nobody_begins_before_the_transaction_that_asked_for_it_is_over() {
        transaction.executeWithoutResult(status -> {
            jobs.at("remind", key, clock.now().minusSeconds(1));
            sleep(500);
            assertThat(remind.begun).hasValue(0);
        });
        await(this::isDone);
    }

    @Test
    void the_same_key_twice_is_done_once() {
        Instant soon = clock.now().plusMillis(400);
        jobs.at("remind", key, soon);
        jobs.at("remind", key, soon);
        await(() -> isDone() && !waits());
        assertThat(remind.begun).hasValue(1);
    }

    @Test
    void what_is_cancelled_is_not_done_and_cancelling_too_late_does_no_harm() throws InterruptedException {
        jobs.at("remind", key, clock.now().plusSeconds(1));
        jobs.cancel("remind", key);
        jobs.cancel("remind", key);
        Thread.sleep(1500);
        assertThat(isDone()).isFalse();
    }

    @Test
    void a_crash_in_the_middle_undoes_what_was_done_and_it_is_done_again() {
        remind.fails = 1;
        jobs.at("remind", key, clock.now());
        await(() -> health().getDetails().get("failing").equals(1L));
        assertThat(health().getStatus()).isEqualTo(Status.UP);
        assertThat(health().getDetails().get("failing_jobs")).isEqualTo("remind");
        await(() -> isDone() && !waits());
        assertThat(remind.begun).hasValue(2);
        assertThat(health().getDetails().get("failing")).isEqualTo(0L);
    }

    /** A machine that took the job, did it, and died before it could say so. */
    @Test
    void a_machine_that_dies_at_it_is_found_and_another_does_it_without_doing_it_twice() {
        db.sql("insert into public.reminded (key) values (:key)")
                .param("key", key)
                .update();
        db.sql("""
                insert into jobs.scheduled (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)
                values ('remind', :key, now() - interval '1 hour', true, 'a machine that is no more',
                        now() - interval '1 hour', 1)
                """).param("key", key).update();
        await(() -> !waits());
        assertThat(remind.begun).hasValue(1);
        assertThat(isDone()).isTrue();
    }

    @Test
    void a_job_may_ask_to_be_done_again() {
        remind.again = 2;
        jobs.at("remind", key, clock.now());
        await(() -> remind.begun.get() == 3 && !waits());
    }

    @Test
    void a_daily_job_waits_for_its_hour_and_only_once() {
        assertThat(db.sql("select count(*) from jobs.scheduled where task_name = 'sweep' and execution_time > now()")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        db.sql("update jobs.scheduled set execution_time = now() where task_name = 'sweep' and not picked")
                .update();
        await(() -> sweep.done.get() == 1);
        await(() -> db.sql("select execution_time > now() from jobs.scheduled where task_name = 'sweep'")
                .query(Boolean.class)
                .single());
    }

    @Test
    void the_schedulers_time_is_the_databases_and_never_ahead_of_it() {
        var time = new SchedulerClock(clock);
        for (int i = 0; i < 50; i++) {
            Instant told = time.now();
            assertThat(told).isBetween(clock.now().minusMillis(250), clock.now());
        }
    }

    private Health health() {
        return health.health();
    }

    private boolean isDone() {
        return db.sql("select exists (select from public.reminded where key = :key)")
                .param("key", key)
                .query(Boolean.class)
                .single();
    }

    private boolean waits() {
        return db.sql("select exists (select from jobs.scheduled where task_instance = :key)")
                .param("key", key)
                .query(Boolean.class)
                .single();
    }

    private static void await(BooleanSupplier condition) {
        Instant latest = Instant.now().plusSeconds(20);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("waited long enough").isBefore(latest);
            sleep(50);
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Writes down once what it reminded of. */
    @TestComponent
    static class Remind implements Job {

        final AtomicInteger begun = new AtomicInteger();
        volatile int fails;
        volatile int again;

        @Autowired
        JdbcClient db;

        @Autowired
        TransactionTemplate transaction;

        @Override
        public String name() {
            return "remind";
        }

        @Override
        public Next run(Permit permit, String key) {
            assertThat(Thread.currentThread().isVirtual()).isTrue();
            return transaction.execute(status -> {
                begun.incrementAndGet();
                db.sql("insert into public.reminded (key, actor) values (:key, :actor) on conflict do nothing")
                        .param("key", key)
                        .param("actor", permit.actor())
                        .update();
                if (fails-- > 0) {
                    throw new IllegalStateException("The power went");
                }
                return again-- > 0 ? new Next.Again(Instant.now()) : new Next.Done();
            });
        }
    }

    @TestComponent
    static class Sweep implements DailyJob {

        final AtomicInteger done = new AtomicInteger();

        @Override
        public String name() {
            return "sweep";
        }

        @Override
        public LocalTime time() {
            return LocalTime.now().minusHours(2).withNano(0);
        }

        @Override
        public void run(Permit permit) {
            done.incrementAndGet();
        }
    }
}
