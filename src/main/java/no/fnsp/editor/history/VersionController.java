package no.fnsp.editor.history;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.Body;
import no.fnsp.content.Version;
import no.fnsp.content.Versions;
import no.fnsp.desk.Desk;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.Reply;
import no.fnsp.editor.Finding;
import no.fnsp.editor.Piece;
import no.fnsp.editor.preview.PreviewAddresses;
import no.fnsp.text.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One version of a text by itself: its words, and the way to the page that a reader would see. */
@Controller
class VersionController {

    private final Finding finding;
    private final Versions versions;
    private final Past past;
    private final PreviewAddresses addresses;

    VersionController(Finding finding, Versions versions, Past past, PreviewAddresses addresses) {
        this.finding = finding;
        this.versions = versions;
        this.past = past;
        this.addresses = addresses;
    }

    @GetMapping("/desk/sites/{site}/documents/{document}/{language}/versions/{version}")
    Reply version(
            Desk desk,
            HttpServletRequest request,
            @PathVariable String site,
            @PathVariable UUID document,
            @PathVariable String language,
            @PathVariable UUID version) {
        Optional<Piece> piece = finding.document(desk, site, document);
        Optional<Version> known = versions.find(document, version)
                .filter(one -> Language.find(language).equals(Optional.of(one.language())));
        Optional<Body> body = versions.body(document, version);
        return piece.isEmpty() || known.isEmpty() || body.isEmpty()
                ? Reply.missing()
                : Reply.page(page(piece.get(), known.get(), body.get(), PreviewAddresses.Origin.of(request)));
    }

    private VersionPage page(Piece piece, Version version, Body body, PreviewAddresses.Origin origin) {
        String title = piece.here().desk().words().get("history.version.title", piece.title());
        DeskFrame frame = piece.here().frame(title, piece.link(), Past.link(piece, version.language()));
        return new VersionPage(
                frame,
                piece,
                version.language(),
                past.told(piece, frame, List.of(version)).getFirst(),
                body,
                addresses
                        .onOwnSite(piece, version.id(), version.language(), origin)
                        .orElse(null));
    }
}
