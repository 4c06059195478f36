package no.fnsp.studydesk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.site.Sites;
import no.fnsp.study.Register;
import no.fnsp.study.Sheet;
import no.fnsp.study.State;
import no.fnsp.study.Told;
import no.fnsp.study.Writing;
import no.fnsp.study.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One study at the desk: written, sent back, published, and what becomes of it afterwards. */
@Controller("studyAtTheDesk")
@RequestMapping("/desk/sites/{site}/studies/{study:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}")
class StudyController {

    private static final int REMARK = 4000;

    private final Finding finding;
    private final StudyPages pages;
    private final Forms forms;
    private final Writing writing;
    private final Register register;
    private final Sites sites;

    StudyController(Finding finding, StudyPages pages, Forms forms, Writing writing, Register register, Sites sites) {
        this.finding = finding;
        this.pages = pages;
        this.forms = forms;
        this.writing = writing;
        this.register = register;
        this.sites = sites;
    }

    @GetMapping
    Reply page(Desk desk, @PathVariable String site, @PathVariable UUID study) {
        return finding.one(desk, site, study)
                .map(one -> Reply.page(pages.page(one)))
                .orElseGet(Reply::missing);
    }

    @PostMapping
    Reply write(
            Desk desk,
            HttpServletRequest request,
            @PathVariable String site,
            @PathVariable UUID study,
            @RequestParam(defaultValue = "save") String act,
            @RequestParam(defaultValue = "0") String revision,
            @RequestParam(defaultValue = "") String said,
            @RequestParam(defaultValue = "") String remark) {
        Sheet sheet = Sheet.of(request.getParameterMap());
        int read = revision.matches("[0-9]{1,9}") ? Integer.parseInt(revision) : 0;
        return finding.publishable(desk, site, study)
                .map(one -> switch (act) {
                    case "publish" -> publish(one, read, id(said), sheet);
                    case "return" -> giveBack(one, read, sheet, remark.strip());
                    default ->
                        written(one, sheet, "", writing.save(one.permit(), one.study(), read, sheet), "study.saved");
                })
                .orElseGet(Reply::missing);
    }

    private static @Nullable UUID id(String written) {
        return written.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(written) : null;
    }

    /** What was written is kept whether it can be published or not. */
    private Reply publish(One one, int read, @Nullable UUID said, Sheet sheet) {
        Map<String, String> wrong = forms.wrong(sheet, one.here().now());
        Told told = wrong.isEmpty()
                ? register.publish(one.permit(), one.study(), read, said, sheet)
                : new Told.Wrong(wrong.keySet().iterator().next(), "");
        return switch (told) {
            case Told.Wrong(var field, var why) -> kept(one, read, sheet, wrong.isEmpty() ? Map.of(field, why) : wrong);
            case Told.WrittenSince since -> Reply.refused(pages.overtaken(again(one), sheet, ""));
            case Told.Outdated outdated -> Reply.refused(pages.overtaken(again(one), sheet, ""));
            default -> Reply.onward(one.to(""), "study.published");
        };
    }

    private Reply kept(One one, int read, Sheet sheet, Map<String, String> wrong) {
        return switch (writing.save(one.permit(), one.study(), read, sheet)) {
            case Written.Outdated outdated -> Reply.refused(pages.overtaken(again(one), sheet, ""));
            default -> Reply.refused(pages.refused(again(one), sheet, wrong, ""));
        };
    }

    private Reply giveBack(One one, int read, Sheet sheet, String remark) {
        if (remark.isEmpty() || remark.length() > REMARK) {
            String trouble = remark.isEmpty() ? "studydesk.remark.needed" : "studydesk.remark.long";
            return Reply.refused(pages.troubled(one, sheet, trouble, remark));
        }
        return written(
                one, sheet, remark, writing.giveBack(one.permit(), one.study(), read, sheet, remark), "study.returned");
    }

    private Reply written(One one, Sheet sheet, String remark, Written written, String done) {
        return switch (written) {
            case Written.Ok ok -> Reply.onward(one.to(""), done);
            case Written.Outdated outdated -> Reply.refused(pages.overtaken(again(one), sheet, remark));
            case Written.Closed closed ->
                Reply.refused(pages.troubled(again(one), sheet, "studydesk.leader.none", remark));
        };
    }

    private One again(One one) {
        Here here = one.here();
        return finding.one(here.desk(), here.site().key(), one.study().id()).orElse(one);
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
                .map(one -> turn(one, id(said), State.find(to), day(day)))
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
        return switch (register.turn(one.permit(), one.study(), said, state.get(), day.get())) {
            case Told.Ok ok -> Reply.onward(one.to(""), "study." + state.get().key());
            // Two who close it at once: it is closed, and the second is told that it was.
            case Told.NoNews same -> Reply.onward(one.to(""), "study.already");
            case Told.Wrong wrong ->
                trouble(one, wrong.field().equals("day") ? "studydesk.turn.future" : "studydesk.turn.wrong");
            default -> trouble(one, "studydesk.turn.outdated");
        };
    }

    private Reply trouble(One one, String trouble) {
        One now = again(one);
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
                .map(one -> withdraw(one, id(said), reason.strip()))
                .orElseGet(Reply::missing);
    }

    private Reply withdraw(One one, @Nullable UUID said, String reason) {
        if (one.published().isPresent() && (reason.isEmpty() || reason.length() > 2000)) {
            return trouble(one, "studydesk.withdraw.needed");
        }
        return switch (register.withdraw(one.permit(), one.study(), said, reason)) {
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
