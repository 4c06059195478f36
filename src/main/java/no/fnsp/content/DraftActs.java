package no.fnsp.content;

import java.util.Map;
import java.util.Set;
import no.fnsp.identity.Permit;
import no.fnsp.journal.Act;

/** How acts on drafts stand in the journal. */
final class DraftActs {

    private DraftActs() {}

    /** @param act as {@code draft.saved} */
    static Act of(Permit permit, String act, Document document, Draft draft) {
        return new Act(
                permit.actor(),
                act,
                "document",
                document.id(),
                document.site(),
                Map.of(
                        "draft", draft.id().toString(),
                        "language", draft.language().code(),
                        "lane", draft.lane().key(),
                        "revision", draft.revision()),
                Set.of()); // readers are shown nothing of it
    }
}
