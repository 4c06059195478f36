package no.fnsp.helsenorge;

import java.time.Duration;
import java.util.Optional;
import no.fnsp.journal.Scope;
import no.fnsp.outside.Answers;
import org.springframework.stereotype.Component;

/** What helsenorge.no said last. */
@Component
public class Extracts {

    /** The key of the source. */
    public static final String SOURCE = HelsenorgeSource.KEY;

    /** Words about a disease that nobody has confirmed for so long are told no more; the link is. */
    public static final Duration KEPT = Duration.ofDays(60);

    private final Answers answers;

    Extracts(Answers answers) {
        this.answers = answers;
    }

    /** Touched when something else is said there, and now and then when it is the same still. */
    public static Scope scope(String path) {
        return Answers.scope(HelsenorgeSource.KEY, path);
    }

    /** The last answer, however old. One statement. */
    public Optional<Answers.Kept<Extract>> find(String path) {
        return answers.find(HelsenorgeSource.KEY, path, Extract.class);
    }
}
