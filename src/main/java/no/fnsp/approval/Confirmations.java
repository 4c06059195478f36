package no.fnsp.approval;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import no.fnsp.content.Document;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.content.Editions;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import org.springframework.stereotype.Component;

/** Whether a checker has said that an editorial change means the same as what was approved: of the words themselves, not with a tick in a form. */
@Component
class Confirmations {

    private final Approvals approvals;
    private final Drafts drafts;
    private final Sites sites;

    Confirmations(Approvals approvals, Drafts drafts, Sites sites) {
        this.approvals = approvals;
        this.drafts = drafts;
        this.sites = sites;
    }

    /** Patient information that all hospitals share. A site answers for its own texts itself. */
    boolean isNeeded(Document document, Instant at) {
        return document.kind().isPatientInformation()
                && sites.withId(document.site(), at).map(Site::isNationalBase).orElse(false);
    }

    /** By somebody who has not written in the draft, since what readers see last changed. */
    boolean confirmed(Document document, Draft draft) {
        Set<UUID> writers = drafts.writers(draft.id());
        return approvals
                .ofChange(
                        document.id(),
                        draft.language(),
                        Editions.sha256(draft.body().canonical()))
                .stream()
                .anyMatch(one -> one.what() == Approval.What.EDITORIAL && !writers.contains(one.by()));
    }
}
