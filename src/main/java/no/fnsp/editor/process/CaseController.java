package no.fnsp.editor.process;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.process.AskedPeople;
import no.fnsp.process.Casework;
import no.fnsp.process.Sending;
import no.fnsp.process.Step;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Norway;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One case, and what is done in it. */
@Controller
@RequestMapping("/desk/sites/{site}/cases/{case}")
class CaseController {

    private static final int LAST_YEAR = 2199;

    private final CaseFinding finding;
    private final CasePages pages;
    private final Casework casework;
    private final Sending sending;
    private final AskedPeople asked;
    private final CaseReplies replies;
    private final DatabaseClock clock;

    CaseController(
            CaseFinding finding,
            CasePages pages,
            Casework casework,
            Sending sending,
            AskedPeople asked,
            CaseReplies replies,
            DatabaseClock clock) {
        this.finding = finding;
        this.pages = pages;
        this.casework = casework;
        this.sending = sending;
        this.asked = asked;
        this.replies = replies;
        this.clock = clock;
    }

    @GetMapping("")
    Reply page(Desk desk, HttpServletRequest request, @PathVariable String site, @PathVariable("case") UUID id) {
        return finding.find(desk, site, id)
                .map(found -> Reply.page(pages.page(found, request, null, CasePage.Kept.NOTHING, 0)))
                .orElseGet(Reply::missing);
    }

    /** @param step which one is done, by its key */
    @PostMapping("/approval")
    Reply approve(
            Desk desk,
            HttpServletRequest request,
            @PathVariable String site,
            @PathVariable("case") UUID id,
            @RequestParam(defaultValue = "") String step,
            @RequestParam int revision,
            @RequestParam(defaultValue = "") String profession) {
        Optional<Step.Kind> kind =
                Step.Kind.find(step).filter(one -> one.approval().isPresent());
        var form = new CaseReplies.Sent(desk, request, site, id, new CasePage.Kept(profession, "", "", ""), revision);
        return kind.isEmpty()
                ? Reply.missing()
                : replies.act(
                        form,
                        found -> found.standing()
                                .definition()
                                .step(kind.get())
                                .flatMap(one -> asked.permit(desk.editor(), found.document(), one, found.now())),
                        (found, permit) -> casework.approve(
                                permit, found.document(), id, kind.get(), revision, profession, clock.now()),
                        "process." + step);
    }

    @PostMapping("/skip")
    Reply skip(
            Desk desk,
            HttpServletRequest request,
            @PathVariable String site,
            @PathVariable("case") UUID id,
            @RequestParam(defaultValue = "") String step,
            @RequestParam(defaultValue = "") String reason) {
        Optional<Step.Kind> kind = Step.Kind.find(step);
        var form = new CaseReplies.Sent(desk, request, site, id, new CasePage.Kept("", "", reason, ""), 0);
        return kind.isEmpty()
                ? Reply.missing()
                : replies.act(
                        form,
                        found -> own(found, Right.NATIONAL),
                        (found, permit) -> casework.skip(permit, found.document(), id, kind.get(), reason, clock.now()),
                        "process.skipped");
    }

    @PostMapping("/return")
    Reply sendBack(
            Desk desk,
            HttpServletRequest request,
            @PathVariable String site,
            @PathVariable("case") UUID id,
            @RequestParam(defaultValue = "") String message) {
        var form = new CaseReplies.Sent(desk, request, site, id, new CasePage.Kept("", message, "", ""), 0);
        return replies.act(
                form,
                found -> found.standing()
                        .current()
                        .flatMap(one -> asked.permit(desk.editor(), found.document(), one.step(), found.now()))
                        .or(() -> own(found, Right.NATIONAL)),
                (found, permit) -> casework.sendBack(permit, found.document(), id, message, clock.now()),
                "process.sent-back");
    }

    @PostMapping("/resumption")
    Reply resume(Desk desk, HttpServletRequest request, @PathVariable String site, @PathVariable("case") UUID id) {
        return replies.act(
                new CaseReplies.Sent(desk, request, site, id, CasePage.Kept.NOTHING, 0),
                found -> own(found, Right.EDIT),
                (found, permit) -> sending.resume(permit, found.document(), id, clock.now()),
                "process.resumed");
    }

    @PostMapping("/withdrawal")
    Reply takeBack(
            Desk desk,
            HttpServletRequest request,
            @PathVariable String site,
            @PathVariable("case") UUID id,
            @RequestParam(defaultValue = "") String reason) {
        return replies.act(
                new CaseReplies.Sent(desk, request, site, id, new CasePage.Kept("", "", reason, ""), 0),
                found -> own(found, Right.EDIT),
                (found, permit) -> sending.takeBack(permit, found.document(), id, reason, clock.now()),
                "process.taken-back");
    }

    /** @param day the last on which answers are in time @param invited the ids of the sites */
    @PostMapping("/hearing")
    Reply openHearing(
            Desk desk,
            HttpServletRequest request,
            @PathVariable String site,
            @PathVariable("case") UUID id,
            @RequestParam int revision,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(required = false, defaultValue = "") List<UUID> invited) {
        return replies.act(
                new CaseReplies.Sent(desk, request, site, id, new CasePage.Kept("", "", "", day), revision),
                found -> own(found, Right.NATIONAL),
                (found, permit) ->
                        casework.openHearing(permit, found.document(), id, revision, invited, endOf(day), clock.now()),
                "process.hearing-opened");
    }

    /** The end of a day in Norway; long ago for a day that is none. */
    private static Instant endOf(String day) {
        try {
            LocalDate date = LocalDate.parse(day);
            return date.getYear() > LAST_YEAR
                    ? Instant.EPOCH
                    : date.atTime(LocalTime.of(23, 59)).atZone(Norway.TIME).toInstant();
        } catch (DateTimeException noSuchDay) {
            return Instant.EPOCH;
        }
    }

    private Optional<Permit> own(Found found, Right right) {
        return asked.own(found.desk().editor(), found.document(), found.now()).filter(permit -> permit.allows(right));
    }
}
