package no.fnsp.process;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.Document;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.identity.Permit;
import org.springframework.stereotype.Component;

/** Cases that one transaction at a time acts on: two who do the same step have done it once. */
@Component
class HeldCases {

    private final Cases cases;
    private final Standings standings;
    private final Drafts drafts;

    HeldCases(Cases cases, Standings standings, Drafts drafts) {
        this.cases = cases;
        this.standings = standings;
        this.drafts = drafts;
    }

    /** The case and its draft, which nobody else changes until the transaction is over. @param asRead whether it is still as it was read */
    record Held(Standing standing, Draft draft, boolean asRead) {}

    /** Empty when the case has ended. @param revision what whoever acts has read */
    Optional<Held> held(Permit permit, Document document, UUID id, int revision, Instant at) {
        Optional<Draft> draft = running(document, id).flatMap(one -> drafts.withId(one.draft()));
        if (draft.isEmpty()) {
            return Optional.empty();
        }
        boolean asRead = drafts.hold(permit, document, draft.get().asRead(revision));
        // Somebody may have ended it while we waited for the draft.
        return running(document, id)
                .flatMap(one -> drafts.withId(one.draft()).map(now -> new Held(standings.of(one, at), now, asRead)));
    }

    /** The same, for an act that is not about words. */
    Optional<Held> asItIs(Permit permit, Document document, UUID id, Instant at) {
        int revision = running(document, id)
                .flatMap(one -> drafts.withId(one.draft()))
                .map(Draft::revision)
                .orElse(0);
        return held(permit, document, id, revision, at);
    }

    private Optional<Case> running(Document document, UUID id) {
        return cases.find(id).filter(one -> one.runs() && one.document().equals(document.id()));
    }
}
