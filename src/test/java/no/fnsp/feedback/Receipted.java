package no.fnsp.feedback;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import no.fnsp.site.PageMarks;
import org.springframework.context.ApplicationContext;

/** Lets a test not wait as long as a person takes to write. */
public final class Receipted {

    private Receipted() {}

    /** A receipt as a reader has it who answered a minute ago. @param mark of the page */
    public static String aMinuteAgo(ApplicationContext beans, String mark, boolean found) {
        PageMarks.Marked page = beans.getBean(PageMarks.class).read(mark).orElseThrow();
        var receipt =
                new Receipts.Receipt(UUID.randomUUID(), found, Instant.now().minus(Duration.ofMinutes(1)));
        return beans.getBean(Receipts.class).written(page, receipt);
    }
}
