package no.fnsp.editor.hearing;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.editor.hearing.HearingPage.Kept;
import no.fnsp.hearing.Heard;
import no.fnsp.hearing.Hearing;
import no.fnsp.hearing.Hearings;
import no.fnsp.hearing.Invitations;
import no.fnsp.hearing.Remarks;
import no.fnsp.identity.Permit;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Norway;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One hearing, and what those who opened it do with it and with what is remarked. */
@Controller
@RequestMapping("/desk/sites/{site}/hearings/{hearing}")
class HearingController {

    private static final ZoneId NORWAY = Norway.TIME;
    private static final int LAST_YEAR = 2199;

    private final HearingFinding finding;
    private final HearingPages pages;
    private final Hearings hearings;
    private final Invitations invitations;
    private final Remarks remarks;
    private final DatabaseClock clock;

    HearingController(
            HearingFinding finding,
            HearingPages pages,
            Hearings hearings,
            Invitations invitations,
            Remarks remarks,
            DatabaseClock clock) {
        this.finding = finding;
        this.pages = pages;
        this.hearings = hearings;
        this.invitations = invitations;
        this.remarks = remarks;
        this.clock = clock;
    }

    @GetMapping("")
    Reply page(Desk desk, HttpServletRequest request, @PathVariable String site, @PathVariable UUID hearing) {
        return finding.find(desk, site, hearing)
                .map(found -> Reply.page(pages.page(found, request, null, Kept.NOTHING, Map.of())))
                .orElseGet(Reply::missing);
    }

    /** @param day the new last day */
    @PostMapping("/deadline")
    Reply extend(
            Desk desk,
            HttpServletRequest request,
            @PathVariable String site,
            @PathVariable UUID hearing,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String reason) {
        return act(
                new Asked(desk, request, site, hearing, new Kept(reason, day, "")),
                (found, permit) -> hearings.extend(permit, found.document(), hearing, endOf(day), reason, clock.now()),
                "hearing.extended");
    }

    /** @param how {@code cancelled}, or closed with what has been answered */
    @PostMapping("/ending")
    Reply end(
            Desk desk,
            HttpServletRequest request,
            @PathVariable String site,
            @PathVariable UUID hearing,
            @RequestParam(defaultValue = "") String how,
            @RequestParam(defaultValue = "") String reason) {
        Hearing.How which = how.equals(Hearing.How.CANCELLED.key()) ? Hearing.How.CANCELLED : Hearing.How.CLOSED;
        return act(
                new Asked(desk, request, site, hearing, new Kept(reason, "", "")),
                (found, permit) -> hearings.end(permit, found.document(), hearing, which, reason, clock.now()),
                "hearing." + which.key());
    }

    @PostMapping("/invitations")
    Reply invite(
            Desk desk,
            HttpServletRequest request,
            @PathVariable String site,
            @PathVariable UUID hearing,
            @RequestParam(required = false, defaultValue = "") List<UUID> invited) {
        return act(
                new Asked(desk, request, site, hearing, Kept.NOTHING),
                (found, permit) -> hearings.invite(permit, found.document(), hearing, invited, clock.now()),
                "hearing.invited");
    }

    /** The site is not asked any more, and is told why. */
    @PostMapping("/invitations/{asked}/withdrawal")
    Reply takeBack(
            Desk desk,
            HttpServletRequest request,
            @PathVariable String site,
            @PathVariable UUID hearing,
            @PathVariable UUID asked,
            @RequestParam(defaultValue = "") String reason) {
        return act(
                new Asked(desk, request, site, hearing, new Kept(reason, "", asked.toString())),
                (found, permit) -> invitations.takeBack(permit, found.document(), hearing, asked, reason, clock.now()),
                "hearing.taken-back");
    }

    @PostMapping("/remarks/{remark}")
    Reply handle(
            Desk desk,
            HttpServletRequest request,
            @PathVariable String site,
            @PathVariable UUID hearing,
            @PathVariable UUID remark,
            @RequestParam(defaultValue = "false") boolean taken,
            @RequestParam(defaultValue = "") String reason) {
        return act(
                new Asked(desk, request, site, hearing, new Kept(reason, "", remark.toString())),
                (found, permit) ->
                        remarks.handle(permit, found.document(), hearing, remark, taken, reason, clock.now()),
                "hearing.handled");
    }

    private record Asked(Desk desk, HttpServletRequest request, String site, UUID hearing, Kept kept) {}

    private interface Deed {
        Heard by(Found found, Permit permit);
    }

    private Reply act(Asked asked, Deed deed, String done) {
        return finding.find(asked.desk(), asked.site(), asked.hearing())
                .flatMap(found -> found.decides().map(permit -> reply(asked, found, deed.by(found, permit), done)))
                .orElseGet(Reply::missing);
    }

    private Reply reply(Asked asked, Found found, Heard heard, String done) {
        return switch (heard) {
            case Heard.Ok ok -> Reply.onward(found.to(""), done);
            case Heard.NothingThere nothing -> refused(asked, "hearing.nothing-there");
            case Heard.Ended ended -> refused(asked, "hearing.has-ended");
            case Heard.NoReason none -> refused(asked, "hearing.no-reason");
            case Heard.TooLong tooLong -> refused(asked, "hearing.too-long");
            case Heard.NoSuchDay none -> refused(asked, "hearing.no-such-day");
            case Heard.NobodyInvited nobody -> refused(asked, "hearing.nobody-invited");
        };
    }

    private Reply refused(Asked asked, String trouble) {
        return finding.find(asked.desk(), asked.site(), asked.hearing())
                .map(found -> Reply.refused(pages.page(found, asked.request(), trouble, asked.kept(), Map.of())))
                .orElseGet(Reply::missing);
    }

    /** The end of a day in Norway; long ago for a day that is none. */
    static Instant endOf(String day) {
        try {
            LocalDate date = LocalDate.parse(day);
            return date.getYear() > LAST_YEAR
                    ? Instant.EPOCH
                    : date.atTime(LocalTime.of(23, 59)).atZone(NORWAY).toInstant();
        } catch (DateTimeException noSuchDay) {
            return Instant.EPOCH;
        }
    }
}
