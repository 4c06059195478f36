package no.fnsp.approval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Draft;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.identity.Permits;
import no.fnsp.text.Touched;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What stops a draft from being published: what has changed under it, what is not answered, and what the gatekeepers say. */
@Component
class Stopping {

    private final Permits permits;
    private final Confirmations confirmations;
    private final ObjectProvider<Gatekeeper> gatekeepers;

    Stopping(Permits permits, Confirmations confirmations, ObjectProvider<Gatekeeper> gatekeepers) {
        this.permits = permits;
        this.confirmations = confirmations;
        this.gatekeepers = gatekeepers;
    }

    /** Why it would not be published; empty when it would. Changes nothing. */
    Optional<Published> hindrance(WantedSeen asked) {
        Edition previous = asked.previous();
        if (!Objects.equals(asked.draft().basedOn(), previous == null ? null : previous.id())) {
            return Optional.of(new Published.MovedOn(previous));
        }
        if (previous != null && sameWords(previous, asked.draft())) {
            return Optional.of(new Published.SaysTheSame());
        }
        Set<Touched> touched = previous == null
                ? Set.of()
                : Meaning.unanswered(
                        asked.document(), previous.body(), asked.draft().body(), asked.change(), asked.reason());
        if (!touched.isEmpty()) {
            return Optional.of(new Published.NeedsReason(touched));
        }
        List<Objection> objections = new ArrayList<>(objections(asked));
        if (objections.isEmpty()
                && keepsApprovals(asked)
                && !confirmations.confirmed(asked.document(), asked.draft())) {
            objections.add(new Objection("approval.not-confirmed", List.of(), null));
        }
        return objections.isEmpty() ? Optional.empty() : Optional.of(new Published.Held(objections));
    }

    /**
     * An editorial change keeps the approvals that others gave to other words. What all hospitals share does so only when somebody else
     * than its writers has said that it means the same.
     */
    private boolean keepsApprovals(WantedSeen asked) {
        return asked.previous() != null
                && asked.change() == ChangeClass.EDITORIAL
                && !permits.isOfImporter(asked.permit())
                && confirmations.isNeeded(asked.document(), asked.at());
    }

    private static boolean sameWords(Edition old, Draft draft) {
        return Arrays.equals(
                Editions.sha256(old.body().canonical()),
                Editions.sha256(draft.body().canonical()));
    }

    /** What comes in files was published where it comes from; what is to be said of it is said in the report. */
    private List<Objection> objections(WantedSeen asked) {
        Draft draft = asked.draft();
        return permits.isOfImporter(asked.permit())
                ? List.of()
                : gatekeepers
                        .orderedStream()
                        .flatMap(keeper -> keeper
                                .objections(
                                        asked.document(), draft.language(), draft.body(), asked.change(), asked.at())
                                .stream())
                        .toList();
    }
}
