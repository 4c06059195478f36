package no.fnsp;

import java.util.Arrays;
import java.util.stream.Stream;
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
import org.springframework.core.NestedExceptionUtils;

/**
 * {@code --fnsp.verify-journal}: verifies the journal, says in a sentence what was found, and ends with 0 when it is intact and 1 when
 * it is not or cannot be looked at. Starts the database when none is given, and nothing else: no web server, no migration.
 */
@ImportAutoConfiguration(DataSourceAutoConfiguration.class)
@ComponentScan("no.fnsp.store")
@Import(JournalVerification.class)
class VerifyJournal {

    // What goes wrong is said below in a sentence; a stack trace as well would hide it.
    private static Stream<String> quietly() {
        return Stream.of(
                "--spring.main.log-startup-info=false", "--logging.level.root=OFF", "--logging.level.no.fnsp=WARN");
    }

    static boolean isAskedFor(String[] args) {
        return Arrays.asList(args).contains("--fnsp.verify-journal");
    }

    /** Returns what the process should end with. */
    static int run(String[] args) {
        try {
            var verdict = verify(Stream.concat(Arrays.stream(args), quietly()).toArray(String[]::new));
            System.out.println(verdict.sentence());
            return verdict instanceof Verdict.Intact ? 0 : 1;
        } catch (RuntimeException problem) {
            System.err.println("The journal could not be verified. "
                    + NestedExceptionUtils.getMostSpecificCause(problem).getMessage());
            return 1;
        }
    }

    /** What a stopped installation left without a number is numbered first, as its next start would do. */
    private static Verdict verify(String[] args) {
        var application = new SpringApplicationBuilder(VerifyJournal.class).web(WebApplicationType.NONE);
        try (var context = application.run(args)) {
            new Sequencer(context.getBean(DataSource.class)).sequenceNow();
            return context.getBean(JournalVerification.class).verify();
        }
    }
}
