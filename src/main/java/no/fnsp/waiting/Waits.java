package no.fnsp.waiting;

import java.time.Duration;
import java.util.Optional;
import no.fnsp.journal.Scope;
import no.fnsp.outside.Answers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What is known of waiting times, and where readers compare places themselves. */
@Component
public class Waits {

    /** The key of the source. */
    public static final String SOURCE = WaitingSource.KEY;

    /** A wait that nobody has confirmed for so long is told no more; the link is. */
    public static final Duration KEPT = Duration.ofDays(14);

    private final Answers answers;
    private final String page;

    Waits(Answers answers, @Value("${fnsp.outside.waiting.page}") String page) {
        this.answers = answers;
        this.page = page;
    }

    /** Touched when something else is told of the treatment, and now and then when it is the same still. */
    public static Scope scope(String treatment) {
        return Answers.scope(WaitingSource.KEY, treatment);
    }

    /** The last answer, however old. One statement. */
    public Optional<Answers.Kept<WaitingTimes>> find(String treatment) {
        return answers.find(WaitingSource.KEY, treatment, WaitingTimes.class);
    }

    /** Where readers compare places. */
    public String page(String treatment) {
        return page.replace("{id}", treatment);
    }
}
