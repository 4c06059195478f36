package no.fnsp.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.fnsp.ExampleInstallation;
import no.fnsp.identity.Permits;
import no.fnsp.journal.Sequencer;
import no.fnsp.store.DatabaseClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of studies by their dates alone stands in the journal. */
@ExampleInstallation
class StudiesTurnTest {

    @Autowired
    TurningJob job;

    @Autowired
    Studies studies;

    @Autowired
    Permits permits;

    @Autowired
    Sequencer sequencer;

    @Autowired
    DatabaseClock clock;

    @Autowired
    JdbcClient db;

    private Instant now;
    private long before;

    @BeforeEach
    void everything_is_told() {
        sequencer.sequenceNow();
        now = clock.now();
        before = db.sql("select max(number) from journal.log").query(Long.class).single();
    }

    private List<UUID> turned() {
        sequencer.sequenceNow();
        return db.sql(
                        "select subject from journal.log where number > :before and act = 'study.turned' order by subject")
                .param("before", before)
                .query(UUID.class)
                .list();
    }

    @Test
    void a_study_that_stands_as_it_stood_is_not_told_of() {
        job.turn(permits.forJob("studies-turn"), now);
        assertThat(turned()).isEmpty();
    }

    @Test
    void those_that_nobody_vouches_for_any_more_are_told_of_and_no_others() {
        Instant later = now.plus(Duration.ofDays(400));
        List<UUID> expected = studies.whole(later).stream()
                .filter(study -> study.status(now) != study.status(later))
                .map(Study::id)
                .toList();
        assertThat(expected).isNotEmpty();
        job.turn(permits.forJob("studies-turn"), later);
        assertThat(turned()).containsExactlyInAnyOrderElementsOf(expected);
    }
}
