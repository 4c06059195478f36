package no.fnsp.editor.critical;

import java.util.Optional;
import java.util.UUID;
import no.fnsp.critical.CriticalError;
import no.fnsp.critical.CriticalErrors;
import no.fnsp.desk.Desk;
import no.fnsp.editor.Finding;
import no.fnsp.editor.Here;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import org.springframework.stereotype.Component;

/** Finds a critical error through somebody who answers for a site: whoever adopts or publishes on the whole of it. */
@Component
class AskedFinding {

    private final Finding finding;
    private final CriticalErrors errors;

    AskedFinding(Finding finding, CriticalErrors errors) {
        this.finding = finding;
        this.errors = errors;
    }

    /** An error as one person may answer it for one site. */
    record Local(Here here, Permit permit, CriticalError error) {}

    Optional<Local> find(Desk desk, String site, UUID error) {
        return finding.site(desk, site)
                .filter(here -> !here.site().isNationalBase())
                .flatMap(here -> here.permit(Right.ADOPT, "/")
                        .or(() -> here.permit(Right.PUBLISH, "/"))
                        .flatMap(permit -> errors.find(error).map(one -> new Local(here, permit, one))));
    }
}
