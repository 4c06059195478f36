package no.fnsp.editor.history;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.fnsp.comparison.Telling;
import no.fnsp.content.Compared;
import no.fnsp.content.Version;
import no.fnsp.content.Versions;
import no.fnsp.desk.Desk;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.Reply;
import no.fnsp.editor.Finding;
import no.fnsp.editor.Piece;
import no.fnsp.editor.history.ComparePage.Shown;
import no.fnsp.editor.preview.PreviewAddresses;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Any two versions of a text beside each other: word by word, or as the pages a reader would see. */
@Controller
class CompareController {

    private final Finding finding;
    private final Versions versions;
    private final Past past;
    private final PreviewAddresses addresses;

    CompareController(Finding finding, Versions versions, Past past, PreviewAddresses addresses) {
        this.finding = finding;
        this.versions = versions;
        this.past = past;
        this.addresses = addresses;
    }

    @GetMapping("/desk/sites/{site}/documents/{document}/{language}/versions/compare")
    Reply compare(
            Desk desk,
            HttpServletRequest request,
            @PathVariable String site,
            @PathVariable UUID document,
            @PathVariable String language,
            @RequestParam(required = false) @Nullable UUID a,
            @RequestParam(required = false) @Nullable UUID b,
            @RequestParam(defaultValue = "text") String as) {
        Optional<Piece> piece = finding.document(desk, site, document);
        Optional<Language> spoken = Language.find(language);
        if (piece.isEmpty() || spoken.isEmpty()) {
            return Reply.missing();
        }
        List<Version> both = Stream.concat(Stream.ofNullable(a), Stream.ofNullable(b))
                .flatMap(id -> versions.find(document, id).stream())
                .filter(version -> version.language() == spoken.get())
                .toList();
        if (both.size() < 2) {
            return Reply.missing();
        }
        Optional<Shown> shown = as.equals("page")
                ? Optional.of(asPages(piece.get(), both, PreviewAddresses.Origin.of(request)))
                : asText(both, piece.get());
        return shown.map(found -> Reply.page(page(piece.get(), both, found))).orElseGet(Reply::missing);
    }

    private Shown asPages(Piece piece, List<Version> both, PreviewAddresses.Origin origin) {
        return new Shown.AsPages(both.stream()
                .flatMap(version -> addresses.onOwnSite(piece, version.id(), version.language(), origin).stream())
                .toList());
    }

    /** Empty when one of them has been pruned meanwhile. */
    private Optional<Shown> asText(List<Version> both, Piece piece) {
        UUID document = piece.document().id();
        return versions.body(document, both.getFirst().id())
                .flatMap(
                        before -> versions.body(document, both.getLast().id()).map(after -> Compared.of(before, after)))
                .map(compared -> new Shown.AsText(
                        Telling.of(compared, piece.here().desk().words())));
    }

    private ComparePage page(Piece piece, List<Version> both, Shown shown) {
        Language language = both.getFirst().language();
        String title = piece.here().desk().words().get("history.compare.title", piece.title());
        DeskFrame frame = piece.here().frame(title, piece.link(), Past.link(piece, language));
        List<ToldVersion> told = past.told(piece, frame, both);
        return new ComparePage(frame, piece, language, told.getFirst(), told.getLast(), shown);
    }
}
