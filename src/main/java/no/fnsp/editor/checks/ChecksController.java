package no.fnsp.editor.checks;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Drafts;
import no.fnsp.desk.Desk;
import no.fnsp.desk.DeskErrors;
import no.fnsp.desk.Reply;
import no.fnsp.editor.Finding;
import no.fnsp.editor.Trouble;
import no.fnsp.editor.writing.Lanes;
import no.fnsp.gate.Remark;
import no.fnsp.gate.Waived;
import no.fnsp.gate.Waivers;
import no.fnsp.identity.Right;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Remarks and hints on a draft, and letting a remark pass. */
@Controller
@RequestMapping("/desk/sites/{site}/documents/{document}/{language}")
class ChecksController {

    private final Finding finding;
    private final Drafts drafts;
    private final Checking checking;
    private final Waivers waivers;

    ChecksController(Finding finding, Drafts drafts, Checking checking, Waivers waivers) {
        this.finding = finding;
        this.drafts = drafts;
        this.checking = checking;
        this.waivers = waivers;
    }

    @GetMapping("/hints")
    Reply hints(
            Desk desk,
            HttpServletRequest request,
            @PathVariable String site,
            @PathVariable UUID document,
            @PathVariable String language,
            @RequestParam(defaultValue = "ordinary") String lane,
            @RequestParam(defaultValue = "") String change) {
        return written(desk, site, document, language, lane)
                .map(found -> DeskErrors.wantsData(request)
                        ? Reply.data(HintsData.of(checking.of(
                                found.piece(),
                                found.draft(),
                                ChangeClass.find(change).orElse(null))))
                        : Reply.page(page(found, ChangeClass.find(change).orElse(null))))
                .orElseGet(Reply::missing);
    }

    @PostMapping("/waivers")
    Reply waive(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID document,
            @PathVariable String language,
            @RequestParam(defaultValue = "ordinary") String lane,
            @RequestParam String remark,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String until) {
        var form = new WrittenWaiver(remark, reason, until);
        return publishable(desk, site, document, language, lane)
                .map(found -> remark(found, remark)
                        .map(one -> waive(found, one, form))
                        .orElseGet(() -> Reply.onward(found.toHints(), "gate.gone")))
                .orElseGet(Reply::missing);
    }

    private Reply waive(Found found, Remark remark, WrittenWaiver form) {
        Waived waived = waivers.waive(
                found.piece().permit(),
                found.piece().document(),
                found.draft().language(),
                remark,
                form.reason(),
                form.end(),
                found.piece().here().now());
        return switch (waived) {
            case Waived.Ok ok -> Reply.onward(found.toHints(), "gate.waived");
            case Waived.NoReason none -> refused(found, form, "trouble.waiver-reason");
            case Waived.NoSuchEnd none -> refused(found, form, "trouble.waiver-end");
            case Waived.NotYours not -> refused(found, form, "trouble.waiver-not-yours");
        };
    }

    @PostMapping("/waivers/withdrawal")
    Reply withdraw(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID document,
            @PathVariable String language,
            @RequestParam(defaultValue = "ordinary") String lane,
            @RequestParam String remark) {
        return publishable(desk, site, document, language, lane)
                .map(found -> {
                    remark(found, remark)
                            .ifPresent(one -> waivers.withdraw(
                                    found.piece().permit(),
                                    found.piece().document(),
                                    found.draft().language(),
                                    one,
                                    found.piece().here().now()));
                    return Reply.onward(found.toHints(), "gate.withdrawn");
                })
                .orElseGet(Reply::missing);
    }

    private Optional<Found> written(Desk desk, String site, UUID document, String language, String lane) {
        return finding.document(desk, site, document)
                .flatMap(piece -> Language.find(language)
                        .flatMap(spoken -> drafts.find(document, spoken, Lanes.of(lane)))
                        .map(draft -> new Found(piece, draft)));
    }

    private Optional<Found> publishable(Desk desk, String site, UUID document, String language, String lane) {
        return written(desk, site, document, language, lane)
                .filter(found -> found.piece().may(Right.PUBLISH));
    }

    /** As the draft is now: what is not found in it cannot be let pass. The approval of a professional is asked for too. */
    private Optional<Remark> remark(Found found, String key) {
        return checking.remarks(found.piece(), found.draft(), ChangeClass.PROFESSIONAL).stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .or(() -> checking.remarks(found.piece(), found.draft(), null).stream()
                        .filter(one -> one.key().equals(key))
                        .findFirst());
    }

    private HintsPage page(Found found, @Nullable ChangeClass change) {
        return page(found, change, WrittenWaiver.empty(found.piece().here().now()), null);
    }

    private Reply refused(Found found, WrittenWaiver form, String trouble) {
        return Reply.refused(page(found, null, form, Trouble.of(trouble)));
    }

    private HintsPage page(Found found, @Nullable ChangeClass change, WrittenWaiver form, @Nullable Trouble trouble) {
        String title = found.piece()
                .here()
                .desk()
                .words()
                .get("gate.title", found.piece().title());
        return new HintsPage(
                found.piece().here().frame(title, found.piece().link()),
                checking.of(found.piece(), found.draft(), change),
                form,
                trouble);
    }
}
