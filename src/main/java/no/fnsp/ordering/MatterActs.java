package no.fnsp.ordering;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import no.fnsp.identity.Permit;
import no.fnsp.journal.Act;

/** How what is asked for and answered stands in the journal. */
final class MatterActs {

    private MatterActs() {}

    /** What was written is not in it: the journal is kept for ever. @param act as {@code order.accepted} without {@code order.} */
    static Act of(Permit permit, String act, Matter matter) {
        var detail =
                new HashMap<String, Object>(Map.of("number", matter.standing().number()));
        if (matter.document() != null) {
            detail.put("subject", matter.document().toString());
        }
        if (matter.standing().document() != null) {
            detail.put("document", matter.standing().document().toString());
        }
        if (matter.standing().mergedInto() != null) {
            detail.put("into", matter.standing().mergedInto().toString());
        }
        return new Act(
                permit.actor(),
                matter.what().key() + "." + act,
                "matter",
                matter.id(),
                matter.site(),
                detail,
                Set.of()); // readers are shown nothing of it
    }
}
