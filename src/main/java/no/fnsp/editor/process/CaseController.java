package no.fnsp.editor.process;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.process.AskedPeople;
import no.fnsp.process.Casework;
import no.fnsp.process.Done;
import no.fnsp.process.Sending;
import no.fnsp.process.Step;
import no.fnsp.store.DatabaseClock;
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

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
    private static final int LAST_YEAR = 2199;

    private final CaseFinding finding;
    private final CasePages pages;
    private final Casework casework;
    private final Sending sending;
    private final AskedPeople asked;
    private final DatabaseClock clock;

    CaseController(
            CaseFinding finding,
            CasePages pages,
            Casework casework,
            Sending sending,
            AskedPeople asked,
            DatabaseClock clock) {
        this.finding = finding;
        this.pages = pages;
        this.casework = casework;
        this.sending = sending;
        this.asked = asked;
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
        var form = new Form(desk, request, site, id, new CasePage.Kept(profession, "", "", ""), revision);
        return kind.isEmpty()
                ? Reply.missing()
                : act(
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
        var form = new Form(desk, request, site, id, new CasePage.Kept("", "", reason, ""), 0);
        return kind.isEmpty()
                ? Reply.missing()
                : act(
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
        var form = new Form(desk, request, site, id, new CasePage.Kept("", message, "", ""), 0);
        return act(
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
        return act(
                new Form(desk, request, site, id, CasePage.Kept.NOTHING, 0),
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
        return act(
                new Form(desk, request, site, id, new CasePage.Kept("", "", reason, ""), 0),
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
        return act(
                new Form(desk, request, site, id, new CasePage.Kept("", "", "", day), revision),
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
                    : date.atTime(LocalTime.of(23, 59)).atZone(NORWAY).toInstant();
        } catch (DateTimeException noSuchDay) {
            return Instant.EPOCH;
        }
    }

    /** What was sent, from where. @param revision what the reader had read; 0 for what is not about words */
    private record Form(
            Desk desk, HttpServletRequest request, String site, UUID id, CasePage.Kept kept, int revision) {}

    private interface Deed {
        Done by(Found found, Permit permit);
    }

    private Optional<Permit> own(Found found, Right right) {
        return asked.own(found.desk().editor(), found.document(), found.now()).filter(permit -> permit.allows(right));
    }

    private Reply act(Form form, Function<Found, Optional<Permit>> may, Deed deed, String done) {
        Optional<Found> found = finding.find(form.desk(), form.site(), form.id());
        Optional<Permit> permit = found.flatMap(may);
        return permit.map(allowed -> reply(form, found.orElseThrow(), deed.by(found.orElseThrow(), allowed), done))
                .orElseGet(Reply::missing);
    }

    private Reply reply(Form form, Found found, Done done, String key) {
        return switch (done) {
            case Done.Ok ok -> Reply.onward(found.to(""), key);
            case Done.SavedSince since -> refused(form, "process.saved-since", form.revision());
            case Done.Already already -> refused(form, "process.already", 0);
            case Done.NotYet notYet -> refused(form, "process.not-yet", 0);
            case Done.OwnText own -> refused(form, "process.own-text", 0);
            case Done.NoProfession none -> refused(form, "process.no-profession", 0);
            case Done.NoWords none -> refused(form, "process.no-words", 0);
            case Done.TooLong tooLong -> refused(form, "process.too-long", 0);
            case Done.NotSkippable not -> refused(form, "process.not-skippable", 0);
            case Done.HearingRuns runs -> refused(form, "process.hearing-runs", 0);
            case Done.NobodyInvited nobody -> refused(form, "process.nobody-invited", 0);
            case Done.NoSuchDay none -> refused(form, "process.no-such-day", 0);
        };
    }

    /** As it stands by now, with what was written kept. */
    private Reply refused(Form form, String trouble, int read) {
        return finding.find(form.desk(), form.site(), form.id())
                .map(found -> Reply.refused(pages.page(found, form.request(), trouble, form.kept(), read)))
                .orElseGet(Reply::missing);
    }
}
