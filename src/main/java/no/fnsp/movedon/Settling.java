package no.fnsp.movedon;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fnsp.content.Documents;
import no.fnsp.content.Editions;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.sharing.Acceptances;
import no.fnsp.sharing.How;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Answers a national change for a site: its own words are looked after, and the edition is taken. The one way to it. */
@Component
public class Settling {

    private final Tasks tasks;
    private final Unsettled unsettled;
    private final Handlings handlings;
    private final Rewriting rewriting;
    private final Acceptances acceptances;
    private final Editions editions;
    private final Documents documents;
    private final DatabaseClock clock;
    private final TransactionTemplate transaction;

    Settling(
            Tasks tasks,
            Unsettled unsettled,
            Handlings handlings,
            Rewriting rewriting,
            Acceptances acceptances,
            Editions editions,
            Documents documents,
            DatabaseClock clock,
            PlatformTransactionManager transactions) {
        this.tasks = tasks;
        this.unsettled = unsettled;
        this.handlings = handlings;
        this.rewriting = rewriting;
        this.acceptances = acceptances;
        this.editions = editions;
        this.documents = documents;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * What somebody answers.
     *
     * @param edition as they read it
     * @param decisions by the key of the local words
     * @param reason why a variant is kept; empty otherwise
     */
    public record Answer(
            UUID document, Language language, UUID edition, Map<String, Decision> decisions, String reason) {

        public Answer {
            decisions = Map.copyOf(decisions);
            reason = reason.strip();
        }

        /** The edition is taken as it is. */
        public static Answer accept(UUID document, Language language, UUID edition) {
            return new Answer(document, language, edition, Map.of(), "");
        }
    }

    /** All of it or nothing. */
    public Settled settle(Permit permit, UUID site, Answer answer) {
        permit.mustAllow(Right.ADOPT, site);
        return Objects.requireNonNull(transaction.execute(status -> {
            Settled settled = settleAlone(permit, site, answer);
            if (!(settled instanceof Settled.Ok)) {
                status.setRollbackOnly();
            }
            return settled;
        }));
    }

    private Settled settleAlone(Permit permit, UUID site, Answer answer) {
        standStill(site, answer);
        handlings.alone(site, answer.document());
        Optional<Task> task = find(site, answer);
        return task.isEmpty() ? tooLate(site, answer) : settle(permit, task.get(), answer);
    }

    /** What is corrected while a site answers is seen by the answer, or sees it. */
    private void standStill(UUID site, Answer answer) {
        documents.holdStill(Stream.concat(Stream.of(answer.document()), find(site, answer).map(Task::text).stream())
                .distinct()
                .toList());
    }

    private Optional<Task> find(UUID site, Answer answer) {
        return tasks.find(site, answer.document(), answer.language(), answer.edition());
    }

    private Settled tooLate(UUID site, Answer answer) {
        Optional<Settled> done = handlings.of(site, answer.document(), answer.language()).stream()
                .filter(handling -> handling.edition().equals(answer.edition()))
                .<Settled>map(Settled.ByColleague::new)
                .findFirst();
        boolean more = !tasks.about(site, answer.document(), answer.language()).isEmpty();
        return done.orElseGet(() -> more ? new Settled.MovedOn() : new Settled.Nothing());
    }

    private Settled settle(Permit permit, Task task, Answer answer) {
        List<Beside> open = unsettled.beside(task);
        Set<String> undecided = keys(open, one -> !isDecided(one, answer.decisions()));
        if (!undecided.isEmpty()) {
            return new Settled.Undecided(undecided);
        }
        Set<String> unexplained = keys(open, one -> needsReason(one, answer.decisions()));
        boolean keepsVariant = task.varies() && !task.waits();
        if (!unexplained.isEmpty() || keepsVariant && answer.reason().isEmpty()) {
            return new Settled.NeedsReason(unexplained);
        }
        return rewrite(permit, task, open, answer).orElseGet(() -> answered(permit, task, open, answer));
    }

    private static Set<String> keys(List<Beside> open, Predicate<Beside> which) {
        return open.stream().filter(which).map(one -> one.words().key()).collect(Collectors.toSet());
    }

    private static boolean isDecided(Beside one, Map<String, Decision> decisions) {
        Decision decision = decisions.get(one.words().key());
        return decision != null
                && (decision.what() != Decision.What.MERGED
                        || one.proposal().filter(Proposal::settled).isPresent());
    }

    private static boolean needsReason(Beside one, Map<String, Decision> decisions) {
        Decision decision = Objects.requireNonNull(decisions.get(one.words().key()));
        return decision.what() == Decision.What.KEPT
                && one.words().intent().isExclusive()
                && decision.reason().isEmpty();
    }

    /** @return why the local words cannot be published as they would become; empty when all went well */
    private Optional<Settled> rewrite(Permit permit, Task task, List<Beside> open, Answer answer) {
        var together = open.stream()
                .collect(Collectors.groupingBy(one -> one.words().said(), LinkedHashMap::new, Collectors.toList()));
        Instant now = clock.now();
        for (List<Beside> words : together.values()) {
            Optional<Settled> refused = rewriting.rewrite(permit, task.site(), words, answer.decisions(), now);
            if (refused.isPresent()) {
                return refused;
            }
        }
        return Optional.empty();
    }

    private Settled answered(Permit permit, Task task, List<Beside> open, Answer answer) {
        open.forEach(one -> handlings.addChapter(
                permit,
                task,
                one.words(),
                Objects.requireNonNull(answer.decisions().get(one.words().key()))));
        if (task.waits()) {
            acceptances.accept(
                    permit, task.site(), editions.find(task.edition()).orElseThrow(), How.CHOSEN, clock.now());
        }
        return new Settled.Ok(handlings.add(permit, task, what(task), answer.reason()));
    }

    private static Handling.What what(Task task) {
        return task.waits() ? Handling.What.ACCEPTED : task.varies() ? Handling.What.KEPT : Handling.What.SETTLED;
    }
}
