package no.fnsp;

import java.util.Arrays;
import java.util.stream.Stream;
import javax.sql.DataSource;
import no.fnsp.journal.Sequencer;
import no.fnsp.verification.Found;
import no.fnsp.verification.SharingVerification;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.core.NestedExceptionUtils;

/**
 * {@code --fnsp.verify-sharing}: holds what hospitals share against the rules, tells each breach, and ends with 0 when there is none
 * and 1 when there is one or it cannot be looked at. Starts the database when none is given, and nothing else.
 */
@ImportAutoConfiguration(DataSourceAutoConfiguration.class)
@ComponentScan("no.fnsp.store")
@ComponentScan(
        basePackages = {"no.fnsp.content", "no.fnsp.sharing"},
        useDefaultFilters = false,
        includeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = "no\\.fnsp\\.(content\\.(Bodies|ContentShapes)|sharing\\.SharingShapes)"))
@Import(SharingVerification.class)
class VerifySharing {

    // What goes wrong is said below in a sentence; a stack trace as well would hide it.
    private static Stream<String> quietly() {
        return Stream.of(
                "--spring.main.log-startup-info=false", "--logging.level.root=OFF", "--logging.level.no.fnsp=WARN");
    }

    static boolean isAskedFor(String[] args) {
        return Arrays.asList(args).contains("--fnsp.verify-sharing");
    }

    /** Returns what the process should end with. */
    static int run(String[] args) {
        try {
            Found found = verify(Stream.concat(Arrays.stream(args), quietly()).toArray(String[]::new));
            System.out.println(found.words());
            return found.isSound() ? 0 : 1;
        } catch (RuntimeException problem) {
            System.err.println("What hospitals share could not be looked at. "
                    + NestedExceptionUtils.getMostSpecificCause(problem).getMessage());
            return 1;
        }
    }

    /** What a stopped installation left without a number is numbered first, as its next start would do. */
    private static Found verify(String[] args) {
        var application = new SpringApplicationBuilder(VerifySharing.class).web(WebApplicationType.NONE);
        try (var context = application.run(args)) {
            new Sequencer(context.getBean(DataSource.class)).sequenceNow();
            return context.getBean(SharingVerification.class).verify();
        }
    }
}
