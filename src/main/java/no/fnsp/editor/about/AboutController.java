package no.fnsp.editor.about;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.Documents;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.editor.Finding;
import no.fnsp.editor.Piece;
import no.fnsp.store.DatabaseClock;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Says who answers for a text. */
@Controller
@RequestMapping("/desk/sites/{site}/documents/{document}/about")
class AboutController {

    private final Finding finding;
    private final AboutPages pages;
    private final Documents documents;
    private final DatabaseClock clock;

    AboutController(Finding finding, AboutPages pages, Documents documents, DatabaseClock clock) {
        this.finding = finding;
        this.pages = pages;
        this.documents = documents;
        this.clock = clock;
    }

    @GetMapping("")
    Reply page(Desk desk, @PathVariable String site, @PathVariable UUID document) {
        return finding.document(desk, site, document)
                .map(piece ->
                        Reply.page(pages.page(piece, AboutForm.of(pages.now(piece), pages.read(piece)), List.of())))
                .orElseGet(Reply::missing);
    }

    @PostMapping("")
    Reply describe(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID document,
            @RequestParam MultiValueMap<String, String> written) {
        Optional<Piece> piece = finding.document(desk, site, document).filter(AboutPages::mayDescribe);
        AboutForm form = AboutForm.sent(written);
        return piece.map(found -> written.containsKey("search")
                        ? Reply.page(pages.page(found, form, List.of()))
                        : describe(found, form))
                .orElseGet(Reply::missing);
    }

    private Reply describe(Piece piece, AboutForm form) {
        List<String> wrong = form.wrong(
                pages.trusts(piece).keySet(),
                pages.people(piece, form.responsible()).keySet());
        if (!wrong.isEmpty()) {
            return Reply.refused(pages.page(piece, form, wrong));
        }
        if (!form.read().equals(pages.read(piece))) {
            return outdated(piece, form);
        }
        try {
            boolean news =
                    documents.describe(piece.permit(), piece.document(), form.details(pages.now(piece)), clock.now());
            return Reply.onward(piece.to("/about"), news ? "about" : "as-before");
        } catch (DuplicateKeyException atOnce) {
            return outdated(piece, form);
        }
    }

    /** Somebody else has said something meanwhile; what was written stays, and counts when it is saved once more. */
    private Reply outdated(Piece piece, AboutForm form) {
        return Reply.refused(pages.page(piece, form.reading(pages.read(piece)), List.of("about.outdated")));
    }
}
