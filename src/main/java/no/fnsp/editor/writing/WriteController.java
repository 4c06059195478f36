package no.fnsp.editor.writing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.Discarded;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.content.Editions;
import no.fnsp.content.Saved;
import no.fnsp.content.Size;
import no.fnsp.desk.Desk;
import no.fnsp.desk.DeskErrors;
import no.fnsp.desk.Reply;
import no.fnsp.editor.Finding;
import no.fnsp.editor.Form;
import no.fnsp.editor.Piece;
import no.fnsp.editor.Trouble;
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
    private final Editions editions;
    private final Beginning beginning;
    private final AllForms forms;
    private final SaveReplies replies;

    WriteController(
            Finding finding,
            Drafts drafts,
            Editions editions,
            Beginning beginning,
            AllForms forms,
            SaveReplies replies) {
        this.finding = finding;
        this.drafts = drafts;
        this.editions = editions;
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

    /** @param since the edition that the draft and what is published both came from, for whoever writes the two together */
    @GetMapping("")
    Reply form(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID document,
            @PathVariable String language,
            @RequestParam(defaultValue = "ordinary") String lane,
            @RequestParam(defaultValue = "false") boolean more,
            @RequestParam(required = false) @Nullable UUID since) {
        Optional<Piece> piece = editable(desk, site, document);
        if (piece.isEmpty()) {
            return Reply.missing();
        }
        return draft(document, language, lane)
                .map(draft -> {
                    Form form = forms.of(piece.get(), draft);
                    return Reply.page((more ? form.extended() : form)
                            .page(piece.get(), draft, beside(piece.get(), draft, since)));
                })
                .orElseGet(() -> Reply.onward(piece.get().to("")));
    }

    private @Nullable Trouble beside(Piece piece, Draft draft, @Nullable UUID since) {
        return Optional.ofNullable(since)
                .flatMap(editions::find)
                .filter(one -> one.document().equals(draft.document()) && one.language() == draft.language())
                .flatMap(old -> editions.published(
                                draft.document(), draft.language(), piece.here().now())
                        .flatMap(now -> replies.beside(piece, draft, old.body(), now.body())))
                .orElse(null);
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
            @RequestParam(required = false) @Nullable UUID draft,
            @RequestParam(defaultValue = "0") int revision) {
        Optional<Piece> piece = editable(desk, site, document);
        return piece.isEmpty() || draft == null
                ? Reply.missing()
                : switch (drafts.discard(piece.get().permit(), piece.get().document(), draft, revision)) {
                    case Discarded.Ok ok -> Reply.onward(piece.get().to(""), "discarded");
                    case Discarded.Gone gone -> Reply.onward(piece.get().to(""), "draft-gone");
                    case Discarded.SavedSince since -> notDiscarded(piece.get(), since.theirs());
                };
    }

    /** Nobody throws away words that they have not seen. */
    private Reply notDiscarded(Piece piece, Draft theirs) {
        return Reply.refused(forms.of(piece, theirs).page(piece, theirs, Trouble.of("trouble.not-discarded")));
    }

    private Optional<Piece> editable(Desk desk, String site, UUID document) {
        return finding.document(desk, site, document).filter(piece -> piece.may(Right.EDIT));
    }

    private Optional<Draft> draft(UUID document, String language, String lane) {
        return Language.find(language).flatMap(spoken -> drafts.find(document, spoken, Lanes.of(lane)));
    }
}
