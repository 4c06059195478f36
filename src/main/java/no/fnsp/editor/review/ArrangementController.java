package no.fnsp.editor.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.editor.Finding;
import no.fnsp.editor.Piece;
import no.fnsp.identity.Right;
import no.fnsp.review.Arrangements;
import no.fnsp.review.Due;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Moves a review to an earlier day, and gives it to somebody. */
@Controller
class ArrangementController {

    private final Finding finding;
    private final Seen seen;
    private final ReviewPages pages;
    private final Arrangements arrangements;

    ArrangementController(Finding finding, Seen seen, ReviewPages pages, Arrangements arrangements) {
        this.finding = finding;
        this.seen = seen;
        this.pages = pages;
        this.arrangements = arrangements;
    }

    @PostMapping("/desk/sites/{site}/reviews/{document}/arrangement")
    Reply arrange(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID document,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String person) {
        return finding.document(desk, site, document)
                .filter(piece -> piece.may(Right.PUBLISH))
                .flatMap(piece -> seen.of(piece).map(due -> arranged(piece, due, day, person)))
                .orElseGet(Reply::missing);
    }

    private Reply arranged(Piece piece, Due due, String day, String person) {
        Optional<LocalDate> planned = day(day);
        Optional<UUID> chosen = pages.people(piece, due).stream()
                .map(ReviewPage.Person::id)
                .filter(id -> id.toString().equals(person))
                .findFirst();
        if (!day.isBlank() && planned.isEmpty()) {
            return refused(piece, due, day, "reviews.no-day");
        }
        if (!person.isBlank() && chosen.isEmpty()) {
            return refused(piece, due, day, "reviews.no-person");
        }
        return reply(piece, due, day, planned.orElse(null), chosen.orElse(null));
    }

    private Reply reply(Piece piece, Due due, String day, @Nullable LocalDate planned, @Nullable UUID person) {
        return switch (arrangements.arrange(piece.permit(), piece.document(), planned, person)) {
            case OK -> Reply.onward(piece.here().to("/reviews/" + due.document()), "review.arranged");
            case LATER_THAN_DUE -> refused(piece, due, day, "reviews.later-than-due");
            case PAST -> refused(piece, due, day, "reviews.past");
            case NOT_PUBLISHED -> Reply.onward(piece.to(""), "review.not-published");
        };
    }

    private Reply refused(Piece piece, Due due, String day, String trouble) {
        return Reply.refused(pages.page(piece, due, trouble, new ReviewPage.Kept("", "", "", "", day)));
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return written.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(written.strip()));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
