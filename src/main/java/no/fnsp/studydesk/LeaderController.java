package no.fnsp.studydesk;

import jakarta.servlet.http.HttpServletRequest;
import no.fnsp.desk.Reply;
import no.fnsp.study.Deeds;
import no.fnsp.study.Deeds.Asked;
import no.fnsp.study.Deeds.Deed;
import no.fnsp.study.Deeds.Done;
import no.fnsp.study.Entry;
import no.fnsp.study.Intake;
import no.fnsp.study.Intake.Kept;
import no.fnsp.study.Sheet;
import no.fnsp.text.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where a project leader without an account tells of a study, and says that it is still so. The link is all that is known of the browser:
 * there is no session, no cookie, and so nothing that another's page could make it send.
 */
@Controller("studyLeaders.door")
@RequestMapping("/study/{token}")
class LeaderController {

    private final Intake intake;
    private final Deeds deeds;
    private final LeaderPages pages;

    LeaderController(Intake intake, Deeds deeds, LeaderPages pages) {
        this.intake = intake;
        this.deeds = deeds;
        this.pages = pages;
    }

    @GetMapping
    Reply read(@PathVariable String token) {
        return switch (intake.open(token)) {
            case Entry.Open open -> Reply.page(pages.page(token, open, null));
            case Entry.Closed closed -> closed(token, closed);
        };
    }

    private Reply closed(String token, Entry.Closed closed) {
        return closed(token, closed, Sheet.EMPTY);
    }

    /** @param written what was sent, and is not saved */
    private Reply closed(String token, Entry.Closed closed, Sheet written) {
        return new Reply.Page(pages.closed(token, closed, written), closed.why() == Entry.Why.UNKNOWN ? 404 : 410);
    }

    @PostMapping
    Reply write(
            HttpServletRequest request,
            @PathVariable String token,
            @RequestParam(defaultValue = "save") String act,
            @RequestParam(defaultValue = "0") String revision) {
        Sheet sheet = Sheet.of(request.getParameterMap());
        int read = revision.matches("[0-9]{1,9}") ? Integer.parseInt(revision) : 0;
        return switch (intake.save(token, read, sheet)) {
            case Kept.Ok ok ->
                act.equals("send")
                        ? asked(token, sheet, Deed.SEND)
                        : Reply.page(pages.page(token, ok.at(), "study.intake.saved"));
            case Kept.Outdated outdated -> Reply.refused(pages.overtaken(token, outdated.at(), sheet));
            case Kept.NotYours taken -> new Reply.Page(pages.taken(token, taken.at(), sheet), 409);
            case Kept.Late late -> Reply.page(pages.late(token, late));
            case Kept.Closed closed -> closed(token, closed.why(), sheet);
        };
    }

    private Reply asked(String token, Sheet sheet, Deed deed) {
        return switch (deeds.ask(token, deed)) {
            case Asked.CodeSent sent -> Reply.page(pages.code(token, sent.at(), deed, null));
            case Asked.TooSoon soon -> notSent(token, soon.at(), deed, "approver.wrong.too-soon");
            case Asked.Spent spent -> notSent(token, spent.at(), deed, "study.code.spent");
            case Asked.Wrong wrong -> Reply.refused(pages.wrong(token, wrong.at(), sheet, wrong.what()));
            case Asked.Nothing nothing -> Reply.page(pages.page(token, nothing.at(), null));
            case Asked.Closed closed -> closed(token, closed.why());
        };
    }

    private Reply notSent(String token, Entry.Open at, Deed deed, String trouble) {
        return new Reply.Page(pages.code(token, at, deed, pages.words(at).get(trouble)), 429);
    }

    @PostMapping("/sending/again")
    Reply again(@PathVariable String token) {
        return asked(token, Sheet.EMPTY, Deed.SEND);
    }

    @PostMapping("/sending")
    Reply send(@PathVariable String token, @RequestParam(defaultValue = "") String code) {
        return done(token, Deed.SEND, deeds.confirm(token, Deed.SEND, code));
    }

    private Reply done(String token, Deed deed, Done done) {
        return switch (done) {
            case Done.Sent sent -> Reply.page(pages.page(token, sent.at(), "study.intake.sent.done"));
            case Done.Confirmed confirmed -> Reply.page(pages.page(token, confirmed.at(), "study.intake.confirm.done"));
            case Done.WrongCode(var at, var left) ->
                Reply.refused(pages.code(
                        token,
                        at,
                        deed,
                        left == 0
                                ? pages.words(at).get("approver.wrong.no-code")
                                : pages.words(at).get("approver.wrong.code", left)));
            case Done.Nothing nothing -> Reply.page(pages.page(token, nothing.at(), null));
            case Done.Closed closed -> closed(token, closed.why());
        };
    }

    @PostMapping("/confirmation")
    Reply ask(@PathVariable String token) {
        return asked(token, Sheet.EMPTY, Deed.CONFIRM);
    }

    @PostMapping("/confirmed")
    Reply confirm(@PathVariable String token, @RequestParam(defaultValue = "") String code) {
        return done(token, Deed.CONFIRM, deeds.confirm(token, Deed.CONFIRM, code));
    }

    /** Goes on writing, after it was sent in or published. */
    @PostMapping("/return")
    Reply takeBack(@PathVariable String token) {
        return switch (intake.takeBack(token)) {
            case Entry.Open open -> Reply.page(pages.page(token, open, null));
            case Entry.Closed closed -> closed(token, closed);
        };
    }

    /** An old link asks for a fresh one: it goes to the address that the old one went to, and nowhere else. */
    @PostMapping("/fresh")
    Reply renew(@PathVariable String token) {
        Language language = intake.open(token) instanceof Entry.Closed closed ? closed.language() : Language.NB;
        intake.renew(token);
        return Reply.page(pages.renewed(language));
    }
}
