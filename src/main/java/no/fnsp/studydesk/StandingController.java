package no.fnsp.studydesk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.site.Sites;
import no.fnsp.study.Register;
import no.fnsp.study.Sheet;
import no.fnsp.study.State;
import no.fnsp.study.Told;
import no.fnsp.study.Turns;
import no.fnsp.study.Withdrawals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What becomes of a study after it is published: it comes further, is confirmed, is taken out, or goes to another desk. */
@Controller("studyStanding")
@RequestMapping("/desk/sites/{site}/studies/{study:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}")
class StandingController {

    private final Finding finding;
    private final StudyPages pages;
    private final Register register;
    private final Turns turns;
    private final Withdrawals withdrawals;
    private final Sites sites;

    StandingController(
            Finding finding, StudyPages pages, Register register, Turns turns, Withdrawals withdrawals, Sites sites) {
        this.finding = finding;
        this.pages = pages;
        this.register = register;
        this.turns = turns;
        this.withdrawals = withdrawals;
        this.sites = sites;
    }

    @PostMapping("/state")
    Reply turn(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID study,
            @RequestParam(defaultValue = "") String said,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String day) {
        return finding.publishable(desk, site, study)
                .map(one -> turn(one, One.id(said), State.find(to), day(day)))
                .orElseGet(Reply::missing);
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private Reply turn(One one, @Nullable UUID said, Optional<State> state, Optional<LocalDate> day) {
        if (said == null || state.filter(to -> to != State.WITHDRAWN).isEmpty() || day.isEmpty()) {
            return trouble(one, "studydesk.turn.wrong");
        }
        return switch (turns.turn(one.permit(), one.study(), said, state.get(), day.get())) {
            case Told.Ok ok -> Reply.onward(one.to(""), "study." + state.get().key());
            // Two who close it at once: it is closed, and the second is told that it was.
            case Told.NoNews same -> Reply.onward(one.to(""), "study.already");
            case Told.Wrong wrong -> trouble(one, trouble(wrong.why()));
            default -> trouble(one, "studydesk.turn.outdated");
        };
    }

    private static String trouble(String why) {
        return switch (why) {
            case "future" -> "studydesk.turn.future";
            case "nct-taken", "euct-taken" -> "studydesk.wrong." + why;
            default -> "studydesk.turn.wrong";
        };
    }

    private Reply trouble(One one, String trouble) {
        One now = finding.again(one);
        return Reply.refused(pages.troubled(now, now.draft().sheet(), trouble, ""));
    }

    @PostMapping("/confirmation")
    Reply confirm(Desk desk, @PathVariable String site, @PathVariable UUID study) {
        return finding.publishable(desk, site, study)
                .map(one -> register.confirm(one.permit(), one.study()).isPresent()
                        ? Reply.onward(one.to(""), "study.confirmed")
                        : trouble(one, "studydesk.readers.none"))
                .orElseGet(Reply::missing);
    }

    @PostMapping("/withdrawal")
    Reply withdraw(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID study,
            @RequestParam(defaultValue = "") String said,
            @RequestParam(defaultValue = "") String reason) {
        return finding.publishable(desk, site, study)
                .map(one -> withdraw(one, One.id(said), Sheet.plain(reason)))
                .orElseGet(Reply::missing);
    }

    private Reply withdraw(One one, @Nullable UUID said, String reason) {
        if (one.published().isPresent() && (reason.isEmpty() || reason.length() > 2000)) {
            return Reply.refused(pages.notWithdrawn(finding.again(one), reason));
        }
        return switch (withdrawals.withdraw(one.permit(), one.study(), said, reason)) {
            case Told.Outdated outdated -> trouble(one, "studydesk.turn.outdated");
            case Told.Discarded discarded -> Reply.onward(one.to(""), "study.discarded");
            default -> Reply.onward(one.to(""), "study.withdrawn");
        };
    }

    @PostMapping("/home")
    Reply handOver(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID study,
            @RequestParam(defaultValue = "") String to) {
        return finding.publishable(desk, site, study)
                .map(one -> sites.find(to, one.here().now())
                        .filter(there -> there.settings().treats())
                        .map(there -> {
                            register.handOver(one.permit(), one.study(), there.id());
                            return Reply.onward(one.here().to(""), "study.handed-over");
                        })
                        .orElseGet(() -> trouble(one, "studydesk.home.wrong")))
                .orElseGet(Reply::missing);
    }
}
