package no.fnsp.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Permits;
import no.fnsp.jobs.Job;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A letter on its way to a real server, which may be away. */
@MailInstallation
class LettersOnTheirWayTest {

    @Autowired
    Outbox outbox;

    @Autowired
    Waiting waiting;

    @Autowired
    SendingJob sending;

    @Autowired
    MailHealth health;

    @Autowired
    DatabaseClock clock;

    @Autowired
    Permits permits;

    @Autowired
    JdbcClient db;

    @Autowired
    PlatformTransactionManager transactions;

    Permit permit;
    String kari;

    @BeforeEach
    void kari_has_an_address() {
        permit = permits.forJob("test-mail");
        kari = UUID.randomUUID() + "@sykehus.example";
    }

    private Letter letter(String subject) {
        return new Letter(
                kari,
                Language.NN,
                subject,
                List.of("Hei på deg", "Ærlig & <trygg>"),
                List.of("Éin ting"),
                new Letter.Act("Sjå på det", "http://localhost/desk"),
                "Difor får du denne.",
                "http://localhost/desk/profile#told");
    }

    /** With the server somewhere else: nobody listens there. */
    private SendingJob sendingToNobody() {
        var away = new MailSettings("127.0.0.1", 9, "", "", MailSettings.Security.NONE, "FNSP <a@fnsp.example>", "");
        return new SendingJob(waiting, away, clock);
    }

    /** Written as the outbox does, but with no job that would take it before the test does. */
    private UUID unscheduled() {
        UUID id = outbox.post(permit, letter("Prøve")).orElseThrow();
        db.sql("delete from jobs.scheduled where task_name = 'mail' and task_instance = :id")
                .param("id", id.toString())
                .update();
        return id;
    }

    @Test
    void it_comes_as_text_and_html_with_nothing_that_follows_its_reader() {
        outbox.post(permit, letter("Nytt\nom øre"));
        var came = Postman.wait(kari, "Nytt om øre");
        assertThat(came.plain()).contains("Ærlig & <trygg>", "- Éin ting", "Sjå på det:\nhttp://localhost/desk\n");
        assertThat(came.html())
                .contains("Ærlig &amp; &lt;trygg&gt;", "lang=\"nn\"")
                .doesNotContain("<img");
        assertThat(came.header("List-Unsubscribe")).isEqualTo("<http://localhost/desk/profile#told>");
        assertThat(came.header("Reply-To")).isEqualTo("hjelp@fnsp.example");
        assertThat(came.header("From")).isEqualTo("FNSP <ikke-svar@fnsp.example>");
        assertThat(came.header("Content-Language")).isEqualTo("nn");
    }

    @Test
    void what_is_rolled_back_is_sent_to_nobody() throws InterruptedException {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            outbox.post(permit, letter("Aldri"));
            status.setRollbackOnly();
        });
        outbox.post(permit, letter("Etterpå"));
        Postman.wait(kari, "Etterpå");
        assertThat(Postman.to(kari)).hasSize(1);
    }

    @Test
    void it_is_sent_once_however_often_the_job_runs_and_its_words_are_kept_no_longer() {
        UUID id = outbox.post(permit, letter("Én gang")).orElseThrow();
        var came = Postman.wait(kari, "Én gang");
        assertThat(came.header("Message-ID")).isEqualTo("<" + id + "@fnsp.example>");
        while (!sent(id)) {
            LockSupport.parkNanos(50_000_000);
        }
        assertThat(sending.run(permit, id.toString())).isEqualTo(new Job.Next.Done());
        assertThat(Postman.to(kari)).hasSize(1);
        assertThat(db.sql("select content is null from mail.letter where id = :id")
                        .param("id", id)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    private boolean sent(UUID id) {
        return db.sql("select sent is not null from mail.letter where id = :id")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    @Test
    void a_crash_in_the_middle_sends_the_same_letter_once_more() {
        UUID id = unscheduled();
        waiting.begin(permit, id); // and then the machine was gone
        assertThat(sending.run(permit, id.toString())).isEqualTo(new Job.Next.Done());
        assertThat(Postman.wait(kari, "Prøve").header("Message-ID")).contains(id.toString());
    }

    @Test
    void a_server_that_is_away_is_tried_with_longer_and_longer_pauses_and_given_up_after_a_day() {
        assertThat(List.of(1, 2, 3, 8, 30).stream().map(SendingJob::pause).toList())
                .containsExactly(
                        Duration.ofSeconds(30),
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(2),
                        Duration.ofHours(1),
                        Duration.ofHours(1));
        UUID id = unscheduled();
        assertThat(sendingToNobody().run(permit, id.toString())).isInstanceOf(Job.Next.Again.class);
        assertThat(trouble(id)).isNotBlank();
        db.sql("update mail.letter set written = written - interval '24 hours' where id = :id")
                .param("id", id)
                .update();
        assertThat(sendingToNobody().run(permit, id.toString())).isEqualTo(new Job.Next.Done());
        assertThat(health.health().getDetails().get("given_up_last_week")).isNotEqualTo(0L);
        assertThat(sending.run(permit, id.toString())).isEqualTo(new Job.Next.Done());
        assertThat(Postman.to(kari)).isEmpty();
    }

    private String trouble(UUID id) {
        return db.sql("select trouble from mail.letter where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }
}
