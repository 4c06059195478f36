package no.fnsp.editor.preview;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.editor.Finding;
import no.fnsp.editor.Piece;
import no.fnsp.editor.writing.Lanes;
import no.fnsp.text.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Previews of a draft, and links to them for somebody without an account. */
@Controller
class PreviewController {

    private final Finding finding;
    private final Drafts drafts;
    private final Showing showing;

    PreviewController(Finding finding, Drafts drafts, Showing showing) {
        this.finding = finding;
        this.drafts = drafts;
        this.showing = showing;
    }

    @GetMapping("/desk/sites/{site}/documents/{document}/{language}/preview")
    Reply preview(
            Desk desk,
            HttpServletRequest request,
            @PathVariable String site,
            @PathVariable UUID document,
            @PathVariable String language,
            @RequestParam(defaultValue = "ordinary") String lane,
            @RequestParam(defaultValue = "") String as,
            @RequestParam(defaultValue = "") String sted,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "wide") String width) {
        var choice = new PreviewPage.Choice(lane, as.isEmpty() ? site : as, sted, on, width);
        return reply(desk, request, site, document, language, choice, false);
    }

    @PostMapping("/desk/sites/{site}/documents/{document}/{language}/preview/link")
    Reply share(
            Desk desk,
            HttpServletRequest request,
            @PathVariable String site,
            @PathVariable UUID document,
            @PathVariable String language,
            @RequestParam(defaultValue = "ordinary") String lane,
            @RequestParam(defaultValue = "") String as,
            @RequestParam(defaultValue = "") String sted) {
        var choice = new PreviewPage.Choice(lane, as.isEmpty() ? site : as, sted, "", "");
        return reply(desk, request, site, document, language, choice, true);
    }

    private Reply reply(
            Desk desk,
            HttpServletRequest request,
            String site,
            UUID document,
            String language,
            PreviewPage.Choice choice,
            boolean share) {
        Optional<Piece> piece =
                finding.document(desk, site, document).filter(found -> !share || Sharing.isAllowed(found));
        Optional<Draft> draft = piece.flatMap(found ->
                Language.find(language).flatMap(spoken -> drafts.find(document, spoken, Lanes.of(choice.lane()))));
        return draft.flatMap(found ->
                        showing.page(piece.orElseThrow(), found, choice, PreviewAddresses.Origin.of(request), share))
                .map(Reply::page)
                .orElseGet(Reply::missing);
    }
}
