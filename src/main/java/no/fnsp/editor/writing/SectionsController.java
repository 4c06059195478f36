package no.fnsp.editor.writing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.content.Saved;
import no.fnsp.content.Size;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.editor.Finding;
import no.fnsp.editor.Form;
import no.fnsp.editor.Piece;
import no.fnsp.identity.Right;
import no.fnsp.text.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sections of a free text change places, are taken out, and are put back; what is written in the form is saved with it. */
@Controller
@RequestMapping("/desk/sites/{site}/documents/{document}/{language}/sections/{lane}")
class SectionsController {

    private final Finding finding;
    private final Drafts drafts;
    private final Beginning beginning;
    private final AllForms forms;
    private final SaveReplies replies;

    SectionsController(Finding finding, Drafts drafts, Beginning beginning, AllForms forms, SaveReplies replies) {
        this.finding = finding;
        this.drafts = drafts;
        this.beginning = beginning;
        this.forms = forms;
        this.replies = replies;
    }

    @PostMapping
    Reply arrange(
            Desk desk,
            HttpServletRequest request,
            @PathVariable String site,
            @PathVariable UUID document,
            @PathVariable String language,
            @PathVariable String lane,
            @RequestParam UUID draft,
            @RequestParam int revision) {
        Optional<Piece> piece = finding.document(desk, site, document).filter(found -> found.may(Right.EDIT));
        Optional<Language> spoken = Language.find(language);
        if (piece.isEmpty() || spoken.isEmpty()) {
            return Reply.missing();
        }
        Draft read = drafts.find(document, spoken.get(), Lanes.of(lane))
                .orElseGet(() -> beginning.lost(piece.get(), draft, spoken.get(), Lanes.of(lane)));
        Form form = forms.sent(piece.get(), read, request.getParameterMap());
        Saved saved = form.isTooMuch()
                ? new Saved.TooLarge(Size.LIMIT, Size.LIMIT)
                : drafts.save(piece.get().permit(), piece.get().document(), draft, revision, form.body(), null);
        return replies.arranged(piece.get(), read, saved, form);
    }

    /** Whoever loads the page anew is where the text is written. */
    @GetMapping
    Reply again(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID document,
            @PathVariable String language,
            @PathVariable String lane) {
        Optional<Language> spoken = Language.find(language);
        return finding.document(desk, site, document)
                .filter(piece -> spoken.isPresent())
                .map(piece -> Reply.onward(
                        piece.to(spoken.orElseThrow(), "?lane=" + Lanes.of(lane).key())))
                .orElseGet(Reply::missing);
    }
}
