package no.fnsp.people;

import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.identity.Permits;
import no.fnsp.notification.Choices;
import no.fnsp.notification.How;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How one wants to be told. */
@Controller
class OwnChoiceController {

    private final Choices choices;
    private final Permits permits;

    OwnChoiceController(Choices choices, Permits permits) {
        this.choices = choices;
        this.permits = permits;
    }

    /** A way that is none leaves the choice as it was. */
    @PostMapping("/desk/profile/notifications")
    Reply choose(Desk desk, @RequestParam(defaultValue = "") String how) {
        How.find(how)
                .ifPresent(chosen -> choices.choose(
                        permits.forSelf(desk.editor().id()), desk.editor().id(), chosen));
        return Reply.onward("/desk/profile", "people.told");
    }
}
