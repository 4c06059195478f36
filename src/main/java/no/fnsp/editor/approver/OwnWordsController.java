package no.fnsp.editor.approver;

import no.fnsp.approver.OwnLinks;
import no.fnsp.approver.Professional;
import no.fnsp.approver.Registering;
import no.fnsp.desk.Reply;
import no.fnsp.identity.Permits;
import no.fnsp.text.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Where professionals confirm what somebody has written of them, through a link that went to the address that was confirmed before. No
 * session and no cookie, as for {@link AnswerController}.
 */
@Controller
@RequestMapping("/approval/register/{token}")
class OwnWordsController {

    private final OwnLinks links;
    private final Registering registering;
    private final Permits permits;
    private final AnswerPages pages;

    OwnWordsController(OwnLinks links, Registering registering, Permits permits, AnswerPages pages) {
        this.links = links;
        this.registering = registering;
        this.permits = permits;
        this.pages = pages;
    }

    @GetMapping
    Reply read(@PathVariable String token) {
        return links.find(token)
                .map(one -> Reply.page(pages.ownWords(token, one)))
                .orElseGet(this::gone);
    }

    private Reply gone() {
        return new Reply.Page(pages.told(Language.NB, "approver.own.gone"), 410);
    }

    @PostMapping("/confirmation")
    Reply confirm(@PathVariable String token) {
        return links.find(token).map(this::confirm).orElseGet(this::gone);
    }

    private Reply confirm(Professional one) {
        return registering.confirmOneself(permits.forSelf(one.id()), one) == Registering.Confirmed.DONE
                ? Reply.page(pages.told(one.language(), "approver.own.done"))
                : gone();
    }
}
