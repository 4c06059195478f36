package no.fnsp.process;

import java.time.Instant;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Document;
import no.fnsp.content.Draft;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Permits;
import org.springframework.context.ApplicationContext;

/**
 * Takes a national text through its steps in tests that are about something else: by people who have not written it, without a hearing.
 * {@code new NationalProcess(context).through(document, draft, ChangeClass.NEW, at)}.
 */
public final class NationalProcess {

    private final Casework casework;
    private final Sending sending;
    private final Cases cases;
    private final Standings standings;
    private final Permits permits;

    public NationalProcess(ApplicationContext beans) {
        casework = beans.getBean(Casework.class);
        sending = beans.getBean(Sending.class);
        cases = beans.getBean(Cases.class);
        standings = beans.getBean(Standings.class);
        permits = beans.getBean(Permits.class);
    }

    /** Sends the draft into the process, unless it is there, and does all that is waited for. */
    public void through(Document document, Draft draft, ChangeClass change, Instant at) {
        if (cases.running(draft.id()).isEmpty()) {
            sending.begin(permits.forJob("test-author"), document, draft, change, "Rettet", "", at);
        }
        Case one = cases.running(draft.id()).orElseThrow();
        for (Step step : standings.of(one, at).definition().steps()) {
            done(document, draft, one, step, at);
        }
        if (!standings.of(one, at).isDone()) {
            throw new AssertionError(standings.of(one, at).toString());
        }
    }

    private void done(Document document, Draft draft, Case one, Step step, Instant at) {
        Permit other = permits.forJob("test-other");
        boolean passed = standings.of(one, at).steps().stream()
                .anyMatch(each -> each.step().equals(step) && each.isPassed());
        if (!passed && step.kind() == Step.Kind.HEARING) {
            must(casework.skip(other, document, one.id(), step.kind(), "Ikke nødvendig her.", at));
        } else if (!passed) {
            must(casework.approve(other, document, one.id(), step.kind(), draft.revision(), "Overlege", at));
        }
    }

    private static void must(Done done) {
        if (!(done instanceof Done.Ok)) {
            throw new AssertionError(done.toString());
        }
    }
}
