package no.fnsp.journal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Computes the whole chain anew and says where it first differs from what stands there, and from the notes of its head in the data
 * directory. Only reads; one entry at a time, so that a long journal takes time and not memory. Others may write meanwhile.
 */
@Component
public class JournalVerification {

    private static final Duration LONGER_THAN_SEQUENCING = Duration.ofSeconds(1);

    private final Links links;
    private final Entries entries;
    private final AnchorFile file;
    private final TransactionTemplate oneMoment;

    public JournalVerification(DataSource dataSource, @Value("${fnsp.data:data}") Path folder) {
        this.links = new Links(dataSource);
        this.entries = new Entries(dataSource);
        this.file = AnchorFile.in(folder);
        this.oneMoment = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.oneMoment.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.oneMoment.setReadOnly(true);
    }

    /** The anchors are read before the chain: so the chain that is read is at least as long as they say. */
    public Verdict verify() {
        List<Anchor> anchors;
        try {
            anchors = file.lines().stream().map(Anchor::parse).toList();
        } catch (IllegalArgumentException problem) {
            return new Verdict.Broken(0, "%s cannot be read: %s".formatted(file.path(), problem.getMessage()));
        }
        var check = new ChainCheck(anchors);
        return broken(check)
                .or(() -> unlinked(check.head()))
                .<Verdict>map(broken -> broken)
                .orElseGet(() ->
                        new Verdict.Intact(check.head().number(), check.head().hash(), anchors.size()));
    }

    private Optional<Verdict.Broken> broken(ChainCheck check) {
        return Objects.requireNonNull(oneMoment.execute(status -> {
            try (var all = links.withEntries()) {
                return all.map(link -> check.next(link.link(), link.entry()))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .or(check::end);
            }
        }));
    }

    /** Looked for twice: what a long transaction wrote is old when it is committed, and has its number a moment later. */
    private Optional<Verdict.Broken> unlinked(Link head) {
        var waiting = entries.unlinkedForAMinute();
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        pause();
        return entries.unlinkedForAMinute().stream()
                .filter(waiting::contains)
                .findFirst()
                .map(key -> new Verdict.Broken(
                        head.number() + 1,
                        "the entry with key %d has had no number for more than a minute".formatted(key)));
    }

    private static void pause() {
        try {
            Thread.sleep(LONGER_THAN_SEQUENCING);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }
}
