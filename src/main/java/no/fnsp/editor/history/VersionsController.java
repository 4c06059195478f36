package no.fnsp.editor.history;

import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.Draft;
import no.fnsp.content.Named;
import no.fnsp.content.Saved;
import no.fnsp.content.ShownVersions;
import no.fnsp.content.Versions;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.editor.Finding;
import no.fnsp.editor.Piece;
import no.fnsp.editor.writing.Lanes;
import no.fnsp.editor.writing.SaveReplies;
import no.fnsp.html.Messages;
import no.fnsp.identity.Right;
import no.fnsp.text.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a text has said; naming a version of it, and putting one back into the draft. */
@Controller
@RequestMapping("/desk/sites/{site}/documents/{document}/{language}/versions")
class VersionsController {

    private final Finding finding;
    private final Versions versions;
    private final ShownVersions shown;
    private final Past past;
    private final SaveReplies replies;

    VersionsController(Finding finding, Versions versions, ShownVersions shown, Past past, SaveReplies replies) {
        this.finding = finding;
        this.versions = versions;
        this.shown = shown;
        this.past = past;
        this.replies = replies;
    }

    @GetMapping("")
    Reply list(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID document,
            @PathVariable String language,
            @RequestParam(defaultValue = "false") boolean all) {
        Optional<Language> spoken = Language.find(language);
        return finding.document(desk, site, document)
                .filter(piece -> spoken.isPresent())
                .map(piece -> Reply.page(past.page(piece, spoken.orElseThrow(), all, null)))
                .orElseGet(Reply::missing);
    }

    @PostMapping("/{version}/name")
    Reply name(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID document,
            @PathVariable String language,
            @PathVariable UUID version,
            @RequestParam String name) {
        Optional<Language> spoken = Language.find(language);
        Optional<Piece> piece = editable(desk, site, document).filter(found -> spoken.isPresent());
        return piece.map(found -> named(found, spoken.orElseThrow(), version, name))
                .orElseGet(Reply::missing);
    }

    private Reply named(Piece piece, Language language, UUID version, String name) {
        return switch (versions.name(piece.permit(), piece.document(), version, name)) {
            case Named.Ok ok -> Reply.onward(piece.to(language, "/versions"), "version-named");
            case Named.TooLong much -> {
                Messages words = piece.here().desk().words();
                String why = words.get("history.name.too-long", much.length(), much.limit());
                var unnamed = new VersionsPage.Unnamed(version, name, why);
                yield Reply.refused(past.page(piece, language, true, unnamed));
            }
            case Named.Unknown unknown -> Reply.missing();
        };
    }

    @PostMapping("/{version}/restore")
    Reply restore(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID document,
            @PathVariable String language,
            @PathVariable UUID version,
            @RequestParam(defaultValue = "ordinary") String lane,
            @RequestParam int revision) {
        return editable(desk, site, document)
                .flatMap(piece -> restored(piece, version, Lanes.of(lane), revision))
                .orElseGet(Reply::missing);
    }

    private Optional<Reply> restored(Piece piece, UUID version, Draft.Lane lane, int revision) {
        Optional<Saved> saved = versions.restore(
                piece.permit(),
                piece.document(),
                version,
                lane,
                revision,
                piece.here().now());
        return saved.flatMap(outcome -> shown.asDraft(version).map(draft -> replies.restored(piece, draft, outcome)));
    }

    private Optional<Piece> editable(Desk desk, String site, UUID document) {
        return finding.document(desk, site, document).filter(piece -> piece.may(Right.EDIT));
    }
}
