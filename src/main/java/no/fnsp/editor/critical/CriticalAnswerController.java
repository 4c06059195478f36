package no.fnsp.editor.critical;

import java.util.UUID;
import no.fnsp.critical.Acknowledging;
import no.fnsp.critical.Acknowledging.Answered;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.editor.Here;
import no.fnsp.editor.critical.AskedFinding.Local;
import no.fnsp.store.DatabaseClock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a site answers to a critical error: that it has seen it, that its words are put right, or that they are not touched by it. */
@Controller
@RequestMapping("/desk/sites/{site}/critical/{error}")
class CriticalAnswerController {

    private final AskedFinding asked;
    private final Acknowledging acknowledging;
    private final CriticalErrorPages pages;
    private final DatabaseClock clock;

    CriticalAnswerController(
            AskedFinding asked, Acknowledging acknowledging, CriticalErrorPages pages, DatabaseClock clock) {
        this.asked = asked;
        this.acknowledging = acknowledging;
        this.pages = pages;
        this.clock = clock;
    }

    @PostMapping("/acknowledgement")
    Reply acknowledge(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID error,
            @RequestParam(defaultValue = "") String reason) {
        return asked.find(desk, site, error).map(one -> answered(one, reason)).orElseGet(Reply::missing);
    }

    private Reply answered(Local one, String reason) {
        Here here = one.here();
        return reply(
                one,
                reason,
                acknowledging.answer(one.permit(), here.site().id(), one.error().id(), reason, clock.now()));
    }

    @PostMapping("/put-right")
    Reply putRight(Desk desk, @PathVariable String site, @PathVariable UUID error) {
        return asked.find(desk, site, error)
                .map(one -> reply(
                        one,
                        "",
                        acknowledging.putRight(one.permit(), one.here().site().id(), error, clock.now())))
                .orElseGet(Reply::missing);
    }

    private Reply reply(Local one, String reason, Answered answered) {
        String here = one.here().to("/critical/" + one.error().id());
        return switch (answered) {
            case Answered.Ok ok -> Reply.onward(here, "critical-answered");
            case Answered.More more -> Reply.onward(here, "critical-more");
            case Answered.Already already -> Reply.onward(here, "critical-already");
            case Answered.NeedsReason needs -> refused(one, reason, "critical.needs-reason");
            case Answered.NotEdited not -> refused(one, reason, "critical.not-edited");
            case Answered.TooLong tooLong -> refused(one, reason, "publication.too-long");
            case Answered.NotAsked notAsked -> Reply.missing();
        };
    }

    private Reply refused(Local one, String reason, String trouble) {
        return pages.asked(one.here(), one.error())
                .map(question -> Reply.refused(pages.site(one.here(), question, one.error(), reason, trouble)))
                .orElseGet(Reply::missing);
    }
}
