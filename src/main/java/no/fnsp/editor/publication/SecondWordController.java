package no.fnsp.editor.publication;

import java.util.Optional;
import java.util.UUID;
import no.fnsp.approval.SecondWord;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.editor.Finding;
import no.fnsp.editor.Piece;
import no.fnsp.identity.Right;
import no.fnsp.store.DatabaseClock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody wants a national text taken away from the sites that use it; another agrees or does not, or they think better of it. */
@Controller
@RequestMapping("/desk/sites/{site}/documents/{document}/withdrawal/{asked}")
class SecondWordController {

    private final Finding finding;
    private final DocumentPages pages;
    private final SecondWord second;
    private final DatabaseClock clock;

    SecondWordController(Finding finding, DocumentPages pages, SecondWord second, DatabaseClock clock) {
        this.finding = finding;
        this.pages = pages;
        this.second = second;
        this.clock = clock;
    }

    @PostMapping("/agreement")
    Reply agree(Desk desk, @PathVariable String site, @PathVariable UUID document, @PathVariable UUID asked) {
        return national(desk, site, document)
                .map(piece -> reply(
                        piece, second.agree(piece.permit(), piece.document(), asked, clock.now()), "withdrawal-agreed"))
                .orElseGet(Reply::missing);
    }

    @PostMapping("/disagreement")
    Reply disagree(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID document,
            @PathVariable UUID asked,
            @RequestParam(defaultValue = "") String words) {
        return national(desk, site, document)
                .map(piece -> reply(
                        piece,
                        second.disagree(piece.permit(), piece.document(), asked, words, clock.now()),
                        "withdrawal-disagreed"))
                .orElseGet(Reply::missing);
    }

    @PostMapping("/undo")
    Reply takeBack(Desk desk, @PathVariable String site, @PathVariable UUID document, @PathVariable UUID asked) {
        return national(desk, site, document)
                .map(piece -> reply(
                        piece,
                        second.takeBack(piece.permit(), piece.document(), asked, clock.now()),
                        "withdrawal-taken-back"))
                .orElseGet(Reply::missing);
    }

    private Optional<Piece> national(Desk desk, String site, UUID document) {
        return finding.document(desk, site, document)
                .filter(piece -> piece.may(Right.NATIONAL) && piece.may(Right.PUBLISH));
    }

    private Reply reply(Piece piece, SecondWord.Said said, String done) {
        return switch (said) {
            case OK -> Reply.onward(piece.to(""), done);
            case ALREADY -> Reply.onward(piece.to(""), "as-before");
            case OWN -> Reply.refused(pages.page(piece, "withdraw.own", ""));
            case NO_WORDS -> Reply.refused(pages.page(piece, "withdraw.no-words", ""));
            case TOO_LONG -> Reply.refused(pages.page(piece, "publication.too-long", ""));
        };
    }
}
