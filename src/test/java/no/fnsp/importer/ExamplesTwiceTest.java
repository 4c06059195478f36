package no.fnsp.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import no.fnsp.ExampleInstallation;
import no.fnsp.journal.Sequencer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** The example content handed in again is nothing new. */
@ExampleInstallation
@TestPropertySource(
        // An installation of its own: others edit the texts of theirs. And nobody asks others meanwhile.
        properties = {"fnsp.archive-news-after-months=0", "fnsp.jobs.pause=1h"})
class ExamplesTwiceTest {

    @Autowired
    Sequencer sequencer;

    @Autowired
    Importing importing;

    @Autowired
    JdbcClient db;

    @Test
    void the_second_import_of_the_same_changes_nothing() {
        sequencer.sequenceNow(); // what was done at the start may not all be numbered yet
        var before = new Installed(db).rows();
        var told = Installed.run(importing, Path.of("examples"));
        assertThat(told.getLast()).startsWith("0 added, 0 changed, ").contains(" 0 left alone");
        sequencer.sequenceNow();
        assertThat(new Installed(db).rows()).isEqualTo(before);
    }
}
