package no.fnsp.editor.review;

import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.content.PublishedNumbers;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.editor.Finding;
import no.fnsp.editor.Piece;
import no.fnsp.html.Link;
import no.fnsp.review.Due;
import no.fnsp.review.Openings;
import no.fnsp.text.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The whole of a published text before somebody who looks at it anew; that it was is written down. */
@Controller
class ReadController {

    private final Finding finding;
    private final Seen seen;
    private final Editions editions;
    private final Openings openings;
    private final PublishedNumbers numbers;

    ReadController(Finding finding, Seen seen, Editions editions, Openings openings, PublishedNumbers numbers) {
        this.finding = finding;
        this.seen = seen;
        this.editions = editions;
        this.openings = openings;
        this.numbers = numbers;
    }

    @GetMapping("/desk/sites/{site}/reviews/{document}/{language:[a-z]{2,3}}")
    Reply read(Desk desk, @PathVariable String site, @PathVariable UUID document, @PathVariable String language) {
        Optional<Piece> piece = finding.document(desk, site, document);
        Optional<Due> due = piece.flatMap(seen::of);
        Optional<Edition> edition = due.flatMap(one -> Language.find(language))
                .flatMap(spoken -> editions.published(
                        document, spoken, piece.orElseThrow().here().now()));
        return edition.map(found -> Reply.page(page(piece.orElseThrow(), due.orElseThrow(), found)))
                .orElseGet(Reply::missing);
    }

    private ReadPage page(Piece piece, Due due, Edition edition) {
        openings.note(piece.permit(), piece.document(), edition);
        var here = piece.here();
        var words = here.desk().words();
        String title = ReviewsPages.title(here, due);
        return new ReadPage(
                here.frame(
                        title,
                        new Link(words.get("reviews.title"), here.to("/reviews")),
                        new Link(words.get("reviews.of", title), here.to("/reviews/" + due.document()))),
                edition,
                numbers.of(edition.id()).orElse(edition.number()),
                here.to("/reviews/" + due.document()));
    }
}
