package no.fnsp.approval;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.identity.Permit;
import org.springframework.stereotype.Component;

/** Approvals that a new edition has from before it was published: of the same words, or of words that mean the same. */
@Component
class Carrying {

    private final Approvals approvals;
    private final ApprovalRows rows;

    Carrying(Approvals approvals, ApprovalRows rows) {
        this.approvals = approvals;
        this.rows = rows;
    }

    /** An editorial edition keeps the approvals of the one it was written from: its checker has confirmed the words mean the same. */
    void inherit(Permit permit, Edition edition, UUID parent) {
        carry(
                permit,
                edition,
                Stream.concat(own(edition).stream(), approvals.of(parent).stream())
                        .toList());
    }

    /** An edition has the approvals that its very words were given before they were published. */
    void carry(Permit permit, Edition edition) {
        carry(permit, edition, own(edition));
    }

    private List<Approval> own(Edition edition) {
        return approvals.ofWords(
                edition.document(),
                edition.language(),
                Editions.sha256(edition.body().canonical()));
    }

    /** Each once: words that come back again have their approvals from every time before. */
    private void carry(Permit permit, Edition edition, List<Approval> all) {
        record Vouched(Approval.What what, UUID by, Instant at) {}
        var carried = new HashSet<Vouched>();
        for (Approval old : all) {
            if (!carried.add(new Vouched(old.what(), old.by(), old.at()))) {
                continue;
            }
            rows.insert(
                    permit,
                    edition,
                    new Approval(
                            UUID.randomUUID(),
                            edition.id(),
                            old.what(),
                            old.by(),
                            old.profession(),
                            old.organisation(),
                            old.at(),
                            old.id(),
                            old.hpr()));
        }
    }
}
