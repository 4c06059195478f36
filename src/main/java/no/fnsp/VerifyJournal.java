package no.fnsp;

import java.util.Arrays;
import javax.sql.DataSource;
import no.fnsp.journal.JournalVerification;
import no.fnsp.journal.Sequencer;
import no.fnsp.journal.Verdict;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/**
 * {@code --fnsp.verify-journal}: verifies the journal, says in a sentence what was found, and ends with 0 when it is intact and 1 when
 * not. Starts the database when none is given, and nothing else: no web server, no migration, nobody who writes.
 */
@ImportAutoConfiguration(DataSourceAutoConfiguration.class)
@ComponentScan("no.fnsp.store")
@Import(JournalVerification.class)
class VerifyJournal {

    static boolean isAskedFor(String[] args) {
        return Arrays.asList(args).contains("--fnsp.verify-journal");
    }

    static int run(String[] args) {
        var application = new SpringApplicationBuilder(VerifyJournal.class).web(WebApplicationType.NONE);
        try (var context = application.run(args)) {
            // What a stopped installation left without a number is numbered first, as its next start would do.
            new Sequencer(context.getBean(DataSource.class)).sequenceNow();
            var verdict = context.getBean(JournalVerification.class).verify();
            System.out.println(verdict.sentence());
            return verdict instanceof Verdict.Intact ? 0 : 1;
        }
    }
}
