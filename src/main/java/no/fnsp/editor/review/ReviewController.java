package no.fnsp.editor.review;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.editor.Finding;
import no.fnsp.editor.Piece;
import no.fnsp.identity.Right;
import no.fnsp.placement.Placement;
import no.fnsp.placement.Placements;
import no.fnsp.review.Closed;
import no.fnsp.review.Due;
import no.fnsp.review.Reviews;
import no.fnsp.text.Language;
import no.fnsp.text.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One review: begun, and ended as unchanged, changed or withdrawn. */
@Controller
@RequestMapping("/desk/sites/{site}/reviews/{document}")
class ReviewController {

    private static final int LONGEST = 1000;

    private final Finding finding;
    private final Seen seen;
    private final ReviewPages pages;
    private final Reviews reviews;
    private final Placements placements;

    ReviewController(Finding finding, Seen seen, ReviewPages pages, Reviews reviews, Placements placements) {
        this.finding = finding;
        this.seen = seen;
        this.pages = pages;
        this.reviews = reviews;
        this.placements = placements;
    }

    @GetMapping("")
    Reply page(Desk desk, @PathVariable String site, @PathVariable UUID document) {
        return with(desk, site, document, Right.READ, (piece, due) -> page(piece, due, ReviewPage.Kept.NOTHING, ""));
    }

    @PostMapping("/start")
    Reply start(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID document,
            @RequestParam(defaultValue = "") String round) {
        return with(desk, site, document, Right.READ, (piece, due) -> {
            if (!piece.may(Right.APPROVE) && !piece.may(Right.EDIT)) {
                return Reply.missing();
            }
            var closed = reviews.start(piece.permit(), piece.document(), round);
            return reply(piece, due, closed, ReviewPage.Kept.NOTHING, onward(piece, due, "review.started"));
        });
    }

    @PostMapping("/unchanged")
    Reply unchanged(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID document,
            @RequestParam(defaultValue = "") String round,
            @RequestParam(defaultValue = "") String profession,
            @RequestParam(defaultValue = "") String words) {
        return with(desk, site, document, Right.APPROVE, (piece, due) -> {
            var closed = reviews.unchanged(piece.permit(), piece.document(), round, profession, words);
            return reply(
                    piece,
                    due,
                    closed,
                    new ReviewPage.Kept(profession, words, "", "", ""),
                    onward(piece, due, "review.unchanged"));
        });
    }

    @PostMapping("/change")
    Reply change(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID document,
            @RequestParam(defaultValue = "") String round,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String words) {
        return with(desk, site, document, Right.EDIT, (piece, due) -> {
            Language spoken = Language.find(language).orElse(piece.here().site().mainLanguage());
            var closed = reviews.change(piece.permit(), piece.document(), round, spoken, words);
            return reply(
                    piece,
                    due,
                    closed,
                    new ReviewPage.Kept("", words, "", "", ""),
                    Reply.onward(piece.to(spoken, ""), "review.change"));
        });
    }

    @PostMapping("/withdrawal")
    Reply withdraw(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID document,
            @RequestParam(defaultValue = "") String round,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String instead) {
        return with(desk, site, document, Right.PUBLISH, (piece, due) -> {
            var kept = new ReviewPage.Kept("", "", reason, instead, "");
            Optional<UUID> replacement = replacement(piece, instead.strip());
            if (!instead.isBlank() && replacement.isEmpty()) {
                return page(piece, due, kept, "reviews.no-such-page");
            }
            if (reason.length() > LONGEST) {
                return page(piece, due, kept, "reviews.too-long");
            }
            Words why =
                    reason.isBlank() ? Words.NONE : Words.of(piece.here().site().mainLanguage(), reason.strip());
            var closed = reviews.withdraw(piece.permit(), piece.document(), round, replacement.orElse(null), why);
            return reply(piece, due, closed, kept, Reply.onward(piece.to(""), "review.withdrawn"));
        });
    }

    /** Another page of the same site, by its address. */
    private Optional<UUID> replacement(Piece piece, String path) {
        return path.startsWith("/")
                ? placements
                        .at(piece.here().site().id(), path, piece.here().now())
                        .map(Placement::document)
                        .filter(other -> !other.equals(piece.document().id()))
                : Optional.empty();
    }

    private static Reply onward(Piece piece, Due due, String done) {
        return Reply.onward(piece.here().to("/reviews/" + due.document()), done);
    }

    /** @param done what is answered when it was done */
    private Reply reply(Piece piece, Due due, Closed closed, ReviewPage.Kept kept, Reply done) {
        return switch (closed) {
            case Closed.Ok ok -> done;
            case Closed.NotPublished gone -> Reply.onward(piece.to(""), "review.not-published");
            case Closed.NotOpened notOpened -> page(piece, due, kept, "reviews.not-opened");
            case Closed.SomebodyWasFirst first -> page(piece, due, kept, "reviews.first");
            case Closed.NoProfession none -> page(piece, due, kept, "reviews.no-profession");
            case Closed.TooLong tooLong -> page(piece, due, kept, "reviews.too-long");
            case Closed.NoReason none -> page(piece, due, kept, "reviews.no-reason");
            case Closed.DecidedNationally national -> page(piece, due, kept, "reviews.decided-nationally");
            case Closed.AnotherAsked another -> Reply.onward(piece.to(""), "withdrawal-asked");
        };
    }

    /** @param trouble the key of why it was not done; empty for nothing */
    private Reply page(Piece piece, Due due, ReviewPage.Kept kept, String trouble) {
        Due now = seen.of(piece).orElse(due);
        return trouble.isEmpty()
                ? Reply.page(pages.page(piece, now, null, kept))
                : Reply.refused(pages.page(piece, now, trouble, kept));
    }

    /** What is published no more has no review: its own page tells what became of it. */
    private Reply with(Desk desk, String site, UUID document, Right right, BiFunction<Piece, Due, Reply> act) {
        return finding.document(desk, site, document)
                .filter(piece -> piece.may(right))
                .map(piece -> seen.of(piece)
                        .map(due -> act.apply(piece, due))
                        .orElseGet(() -> Reply.onward(piece.to(""), "review.not-published")))
                .orElseGet(Reply::missing);
    }
}
