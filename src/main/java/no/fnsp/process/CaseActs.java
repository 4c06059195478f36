package no.fnsp.process;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.fnsp.content.Document;
import no.fnsp.identity.Permit;
import no.fnsp.journal.Act;

/** How acts in a case stand in the journal. */
final class CaseActs {

    private CaseActs() {}

    /** @param act as {@code case.begun} */
    static Act of(Permit permit, String act, Document document, UUID id) {
        return new Act(
                permit.actor(),
                act,
                "document",
                document.id(),
                document.site(),
                Map.of("case", id.toString()),
                Set.of()); // readers are shown nothing of it
    }
}
