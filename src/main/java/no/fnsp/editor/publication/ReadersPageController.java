package no.fnsp.editor.publication;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.composing.Outside;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.editor.Finding;
import no.fnsp.editor.Here;
import no.fnsp.editor.Piece;
import no.fnsp.placement.Placement;
import no.fnsp.placement.Placements;
import no.fnsp.sharing.Instead;
import no.fnsp.sharing.LocalChangeSets;
import no.fnsp.text.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** From a text at the desk to the page that readers see. */
@Controller
class ReadersPageController {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1");

    private final Finding finding;
    private final Placements placements;
    private final LocalChangeSets changes;

    ReadersPageController(Finding finding, Placements placements, LocalChangeSets changes) {
        this.finding = finding;
        this.placements = placements;
        this.changes = changes;
    }

    @GetMapping("/desk/sites/{site}/documents/{document}/{language}/page")
    Reply page(
            Desk desk,
            HttpServletRequest request,
            @PathVariable String site,
            @PathVariable UUID document,
            @PathVariable String language) {
        Optional<Piece> piece = finding.document(desk, site, document);
        return piece.flatMap(found -> Language.find(language).flatMap(spoken -> path(found, spoken)))
                .map(path -> Reply.onward(outside(request)
                        .address(piece.orElseThrow().here().site().host(), path)))
                .orElseGet(Reply::missing);
    }

    /** Local changes are read where the text they change stands. */
    private Optional<String> path(Piece piece, Language language) {
        Here here = piece.here();
        UUID read = changes.of(piece.document().id())
                .map(Instead.Belonging::subject)
                .orElse(piece.document().id());
        return placements
                .of(here.site().id(), read, here.now())
                .map(Placement::path)
                .map(path -> here.site().address(language, path));
    }

    private static Outside outside(HttpServletRequest request) {
        return LOOPBACK.contains(request.getServerName())
                ? new Outside(request.getScheme(), ".localhost:" + request.getServerPort())
                : Outside.PUBLIC;
    }
}
