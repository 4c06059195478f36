package no.fnsp.editor.approver;

import java.util.Optional;
import java.util.UUID;
import no.fnsp.approver.Professional;
import no.fnsp.approver.Professionals;
import no.fnsp.approver.Registering;
import no.fnsp.desk.Desk;
import no.fnsp.editor.Finding;
import no.fnsp.editor.Here;
import no.fnsp.identity.Permit;
import org.springframework.stereotype.Component;

/** Finds registers of professionals through the person who asks: seen by a site's coordinators, and for the nation by the medical editor. */
@Component
class Registers {

    private final Finding finding;
    private final Professionals professionals;

    Registers(Finding finding, Professionals professionals) {
        this.finding = finding;
        this.professionals = professionals;
    }

    /** A site's, that somebody may write in. */
    record Register(Here here, Permit permit) {

        UUID site() {
            return here.site().id();
        }

        String to(String rest) {
            return here.to("/professionals" + rest);
        }

        String to(Professional one) {
            return to("/" + one.id());
        }
    }

    /** Somebody who stands in one now. */
    record Entry(Register register, Professional one) {}

    Optional<Register> of(Desk desk, String site) {
        return finding.site(desk, site)
                .flatMap(here -> here.permits()
                        .forEditor(desk.editor(), here.spot("/"))
                        .filter(Registering::mayWrite)
                        .map(permit -> new Register(here, permit)));
    }

    Optional<Entry> entry(Desk desk, String site, UUID professional) {
        return of(desk, site)
                .flatMap(register -> professionals
                        .find(professional)
                        .filter(one -> one.site().equals(register.site()))
                        .map(one -> new Entry(register, one)));
    }
}
