package no.fnsp.editor.writing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.content.Saved;
import no.fnsp.content.Size;
import no.fnsp.desk.Desk;
import no.fnsp.desk.DeskErrors;
import no.fnsp.desk.Reply;
import no.fnsp.editor.Finding;
import no.fnsp.editor.Form;
import no.fnsp.editor.Piece;
import no.fnsp.identity.Right;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writing a text: its draft begins, is saved again and again, and may be thrown away. */
@Controller
@RequestMapping("/desk/sites/{site}/documents/{document}/{language}")
class WriteController {

    private final Finding finding;
    private final Drafts drafts;
    private final Beginning beginning;
    private final AllForms forms;
    private final SaveReplies replies;

    WriteController(Finding finding, Drafts drafts, Beginning beginning, AllForms forms, SaveReplies replies) {
        this.finding = finding;
        this.drafts = drafts;
        this.beginning = beginning;
        this.forms = forms;
        this.replies = replies;
    }

    @PostMapping("/draft/start")
    Reply begin(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID document,
            @PathVariable String language,
            @RequestParam(defaultValue = "ordinary") String lane) {
        return editable(desk, site, document)
                .flatMap(piece -> beginning.draft(piece, language, Lanes.of(lane)))
                .map(found -> Reply.onward(found.to()))
                .orElseGet(Reply::missing);
    }

    @GetMapping("")
    Reply form(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID document,
            @PathVariable String language,
            @RequestParam(defaultValue = "ordinary") String lane,
            @RequestParam(defaultValue = "false") boolean more) {
        Optional<Piece> piece = editable(desk, site, document);
        if (piece.isEmpty()) {
            return Reply.missing();
        }
        return draft(document, language, lane)
                .map(draft -> {
                    Form form = forms.of(piece.get(), draft);
                    return Reply.page((more ? form.extended() : form).page(piece.get(), draft, null));
                })
                .orElseGet(() -> Reply.onward(piece.get().to("")));
    }

    @PostMapping("/draft")
    Reply save(
            Desk desk,
            HttpServletRequest request,
            @PathVariable String site,
            @PathVariable UUID document,
            @PathVariable String language,
            @RequestParam UUID draft,
            @RequestParam int revision,
            @RequestParam(defaultValue = "ordinary") String lane,
            @RequestParam(required = false) @Nullable UUID sitting) {
        Optional<Piece> piece = editable(desk, site, document);
        Optional<Language> spoken = Language.find(language);
        if (piece.isEmpty() || spoken.isEmpty()) {
            return Reply.missing();
        }
        Draft read = drafts.find(document, spoken.get(), Lanes.of(lane))
                .orElseGet(() -> beginning.lost(piece.get(), draft, spoken.get(), Lanes.of(lane)));
        Form form = forms.sent(piece.get(), read, request.getParameterMap());
        Saved saved = form.isTooMuch()
                ? new Saved.TooLarge(Size.LIMIT, Size.LIMIT)
                : drafts.save(piece.get().permit(), piece.get().document(), draft, revision, form.body(), sitting);
        return DeskErrors.wantsData(request)
                ? replies.data(piece.get(), saved, form)
                : replies.page(piece.get(), read, saved, form, request.getParameter("add") != null);
    }

    @PostMapping("/draft/discard")
    Reply discard(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID document,
            @PathVariable String language,
            @RequestParam(defaultValue = "ordinary") String lane) {
        return editable(desk, site, document)
                .map(piece -> {
                    draft(document, language, lane)
                            .ifPresent(draft ->
                                    drafts.discard(piece.permit(), piece.document(), draft.id(), draft.revision()));
                    return Reply.onward(piece.to(""), "discarded");
                })
                .orElseGet(Reply::missing);
    }

    private Optional<Piece> editable(Desk desk, String site, UUID document) {
        return finding.document(desk, site, document).filter(piece -> piece.may(Right.EDIT));
    }

    private Optional<Draft> draft(UUID document, String language, String lane) {
        return Language.find(language).flatMap(spoken -> drafts.find(document, spoken, Lanes.of(lane)));
    }
}
