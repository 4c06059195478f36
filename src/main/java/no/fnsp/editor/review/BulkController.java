package no.fnsp.editor.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.editor.Finding;
import no.fnsp.editor.Here;
import no.fnsp.editor.Piece;
import no.fnsp.html.Link;
import no.fnsp.identity.Right;
import no.fnsp.review.Closed;
import no.fnsp.review.Reviews;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Vouches for many texts that still hold, each by itself: what was not opened, or was approved meanwhile, is left and told. */
@Controller
class BulkController {

    /** More than anybody has read in one sitting. */
    private static final int MOST = 50;

    private final Finding finding;
    private final ReviewsPages pages;
    private final Reviews reviews;

    BulkController(Finding finding, ReviewsPages pages, Reviews reviews) {
        this.finding = finding;
        this.pages = pages;
        this.reviews = reviews;
    }

    @PostMapping("/desk/sites/{site}/reviews/unchanged")
    Reply unchanged(Desk desk, @PathVariable String site, @RequestParam MultiValueMap<String, String> written) {
        Optional<Here> here = finding.site(desk, site);
        if (here.isEmpty()) {
            return Reply.missing();
        }
        List<String> texts =
                written.getOrDefault("text", List.of()).stream().distinct().toList();
        String profession = Objects.requireNonNullElse(written.getFirst("profession"), "");
        String wrong = wrong(texts, profession);
        return wrong.isEmpty()
                ? each(here.get(), texts, profession, written)
                : Reply.refused(pages.page(here.get(), new Chosen("due", "", "", ""), wrong, profession));
    }

    private static String wrong(List<String> texts, String profession) {
        if (texts.isEmpty()) {
            return "reviews.bulk.nothing";
        }
        if (texts.size() > MOST) {
            return "reviews.bulk.too-many";
        }
        return profession.isBlank() || profession.length() > 200 ? "reviews.no-profession" : "";
    }

    private Reply each(Here here, List<String> texts, String profession, MultiValueMap<String, String> written) {
        var left = new ArrayList<BulkPage.Left>();
        int done = 0;
        for (String text : texts) {
            String round = Objects.requireNonNullElse(written.getFirst("round." + text), "");
            Optional<Piece> piece = piece(here, text);
            String problem = piece.map(
                            one -> problem(reviews.unchanged(one.permit(), one.document(), round, profession, "")))
                    .orElse("reviews.bulk.missing");
            if (problem.isEmpty()) {
                done++;
            } else {
                left.add(left(here, piece, problem));
            }
        }
        return left.isEmpty() ? Reply.onward(here.to("/reviews"), "review.bulk") : page(here, done, left);
    }

    private Optional<Piece> piece(Here here, String text) {
        try {
            return finding.document(here.desk(), here.site().key(), UUID.fromString(text))
                    .filter(piece -> piece.may(Right.APPROVE));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static String problem(Closed closed) {
        return switch (closed) {
            case Closed.Ok ok -> "";
            case Closed.NotOpened notOpened -> "reviews.not-opened";
            case Closed.SomebodyWasFirst first -> "reviews.first";
            case Closed.NotPublished gone -> "reviews.bulk.missing";
            case Closed.NoProfession none -> "reviews.no-profession";
            case Closed.TooLong tooLong -> "reviews.too-long";
            case Closed.NoReason none -> "reviews.no-reason";
            case Closed.DecidedNationally national -> "reviews.decided-nationally";
            case Closed.AnotherAsked another -> "";
        };
    }

    private static BulkPage.Left left(Here here, Optional<Piece> piece, String problem) {
        return new BulkPage.Left(
                piece.map(Piece::title).orElse(here.desk().words().get("document.untitled")),
                piece.map(one -> here.to("/reviews/" + one.document().id())).orElse(here.to("/reviews")),
                problem);
    }

    private static Reply page(Here here, int done, List<BulkPage.Left> left) {
        var words = here.desk().words();
        var frame =
                here.frame(words.get("reviews.bulk.result"), new Link(words.get("reviews.title"), here.to("/reviews")));
        return Reply.page(new BulkPage(frame, done, left));
    }
}
