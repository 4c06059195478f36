package no.fnsp.studydesk;

import java.util.Optional;
import java.util.UUID;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.identity.Permits;
import no.fnsp.study.LeaderChanges;
import no.fnsp.study.Leaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Whom a site has asked to tell of studies, and that one of them is erased. */
@Controller("studyLeadersAtTheDesk")
class LeadersController {

    private final Finding finding;
    private final Leaders leaders;
    private final LeaderChanges changes;
    private final Permits permits;

    LeadersController(Finding finding, Leaders leaders, LeaderChanges changes, Permits permits) {
        this.finding = finding;
        this.leaders = leaders;
        this.changes = changes;
        this.permits = permits;
    }

    @GetMapping("/desk/sites/{site}/studies/leaders")
    Reply list(Desk desk, @PathVariable String site) {
        return publishing(desk, site).map(here -> Reply.page(page(here))).orElseGet(Reply::missing);
    }

    /** Who only asks project leaders does not erase them. */
    private Optional<Here> publishing(Desk desk, String site) {
        return finding.site(desk, site).filter(Here::mayPublish);
    }

    private LeadersPage page(Here here) {
        return new LeadersPage(
                here.frame(here.words().get("studydesk.leaders"), here.list()),
                leaders.knownTo(here.site().id()).stream()
                        .map(known -> new LeadersPage.Row(
                                known.leader().id().toString(),
                                known.leader().name(),
                                known.leader().email(),
                                leads(here, known.studies()),
                                here.to("/leaders/" + known.leader().id() + "/erasure")))
                        .toList());
    }

    private static String leads(Here here, int studies) {
        String how = studies == 0 ? "none" : studies == 1 ? "one" : "many";
        return here.words().get("studydesk.leaders.leads." + how, studies);
    }

    @PostMapping("/desk/sites/{site}/studies/leaders/{leader}/erasure")
    Reply erase(Desk desk, @PathVariable String site, @PathVariable UUID leader) {
        return publishing(desk, site)
                .filter(here -> permits.forEditor(desk.editor(), here.spot(), leader)
                        .filter(permit -> changes.erase(permit, here.site().id(), leader))
                        .isPresent())
                .map(here -> Reply.onward(here.to("/leaders"), "study.leader-erased"))
                .orElseGet(Reply::missing);
    }
}
