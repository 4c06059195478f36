package no.fnsp.studydesk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.study.Register;
import no.fnsp.study.Sheet;
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

/** One study at the desk: read, written, sent back and published. */
@Controller("studyAtTheDesk")
@RequestMapping("/desk/sites/{site}/studies/{study:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}")
class StudyController {

    private static final int REMARK = 4000;

    private final Finding finding;
    private final StudyPages pages;
    private final Forms forms;
    private final Writing writing;
    private final Register register;

    StudyController(Finding finding, StudyPages pages, Forms forms, Writing writing, Register register) {
        this.finding = finding;
        this.pages = pages;
        this.forms = forms;
        this.writing = writing;
        this.register = register;
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
                    case "publish" -> publish(one, read, One.id(said), sheet);
                    case "return" -> giveBack(one, read, sheet, Sheet.plain(remark));
                    default ->
                        written(one, sheet, "", writing.save(one.permit(), one.study(), read, sheet), "study.saved");
                })
                .orElseGet(Reply::missing);
    }

    /** What was written is kept whether it can be published or not. */
    private Reply publish(One one, int read, @Nullable UUID said, Sheet sheet) {
        Map<String, String> wrong = forms.wrong(sheet, one.here().now());
        Told told = wrong.isEmpty()
                ? register.publish(one.permit(), one.study(), read, said, sheet)
                : new Told.Wrong(wrong.keySet().iterator().next(), "");
        return switch (told) {
            case Told.Wrong(var field, var why) -> kept(one, read, sheet, wrong.isEmpty() ? Map.of(field, why) : wrong);
            case Told.WrittenSince since -> Reply.refused(pages.overtaken(finding.again(one), sheet, ""));
            case Told.Outdated outdated -> Reply.refused(pages.overtaken(finding.again(one), sheet, ""));
            default -> Reply.onward(one.to(""), "study.published");
        };
    }

    private Reply kept(One one, int read, Sheet sheet, Map<String, String> wrong) {
        return switch (writing.save(one.permit(), one.study(), read, sheet)) {
            case Written.Outdated outdated -> Reply.refused(pages.overtaken(finding.again(one), sheet, ""));
            default -> Reply.refused(pages.refused(finding.again(one), sheet, wrong, ""));
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
            case Written.Outdated outdated -> Reply.refused(pages.overtaken(finding.again(one), sheet, remark));
            case Written.Closed closed ->
                Reply.refused(pages.troubled(finding.again(one), sheet, "studydesk.leader.none", remark));
        };
    }
}
