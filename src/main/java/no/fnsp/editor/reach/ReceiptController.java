package no.fnsp.editor.reach;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.content.PublishedNumbers;
import no.fnsp.critical.CriticalErrors;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.editor.Finding;
import no.fnsp.editor.Piece;
import no.fnsp.text.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What came of a national edition on each site, on the screen and as a file. */
@Controller
@RequestMapping("/desk/sites/{site}/documents/{document}")
class ReceiptController {

    private final Finding finding;
    private final Editions editions;
    private final SiteOutcomes outcomes;
    private final Receipts receipts;
    private final CriticalErrors errors;
    private final PublishedNumbers numbers;

    ReceiptController(
            Finding finding,
            Editions editions,
            SiteOutcomes outcomes,
            Receipts receipts,
            CriticalErrors errors,
            PublishedNumbers numbers) {
        this.finding = finding;
        this.editions = editions;
        this.outcomes = outcomes;
        this.receipts = receipts;
        this.errors = errors;
        this.numbers = numbers;
    }

    /** Of what readers are shown now. */
    @GetMapping("/{language}/receipt")
    Reply newest(Desk desk, @PathVariable String site, @PathVariable UUID document, @PathVariable String language) {
        return national(desk, site, document)
                .flatMap(piece -> Language.find(language)
                        .flatMap(spoken -> editions.newest(document, spoken))
                        .map(edition -> Reply.onward(piece.to("/receipts/" + edition.id()))))
                .orElseGet(Reply::missing);
    }

    @GetMapping("/receipts/{edition}")
    Reply page(Desk desk, @PathVariable String site, @PathVariable UUID document, @PathVariable UUID edition) {
        return found(desk, site, document, edition)
                .map(one -> Reply.page(page(desk, one)))
                .orElseGet(Reply::missing);
    }

    private ReceiptPage page(Desk desk, Found found) {
        Piece piece = found.piece();
        return new ReceiptPage(
                piece.here().frame(desk.words().get("receipt.title", piece.title()), piece.link()),
                piece,
                found.edition(),
                numbers.of(found.edition().id()).orElse(found.edition().number()),
                desk.frame("").moment(found.published()),
                rows(desk, found),
                errors.mendedBy(found.edition().id()).orElse(null));
    }

    private List<ReceiptRow> rows(Desk desk, Found found) {
        return receipts.of(
                desk, found.edition(), found.published(), found.piece().here().now());
    }

    @GetMapping("/receipts/{edition}/csv")
    Reply file(Desk desk, @PathVariable String site, @PathVariable UUID document, @PathVariable UUID edition) {
        return found(desk, site, document, edition)
                .map(one -> ReceiptFile.of(rows(desk, one), desk.words())
                        .as("kvittering-" + one.piece().document().key()))
                .orElseGet(Reply::missing);
    }

    private record Found(Piece piece, Edition edition, Instant published) {}

    private Optional<Found> found(Desk desk, String site, UUID document, UUID edition) {
        return national(desk, site, document)
                .flatMap(piece -> editions.find(edition)
                        .filter(one -> one.document().equals(document))
                        .flatMap(one -> outcomes.published(edition).map(at -> new Found(piece, one, at))));
    }

    private Optional<Piece> national(Desk desk, String site, UUID document) {
        return finding.document(desk, site, document)
                .filter(piece -> piece.here().site().isNationalBase());
    }
}
