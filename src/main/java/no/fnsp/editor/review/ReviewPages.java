package no.fnsp.editor.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.fnsp.approval.Approvals;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.content.PublishedNumbers;
import no.fnsp.editor.Here;
import no.fnsp.editor.Piece;
import no.fnsp.editor.Signatures;
import no.fnsp.html.Link;
import no.fnsp.html.Messages;
import no.fnsp.identity.Colleague;
import no.fnsp.identity.Colleagues;
import no.fnsp.identity.Right;
import no.fnsp.journal.Actors;
import no.fnsp.review.Audience;
import no.fnsp.review.Due;
import no.fnsp.review.Openings;
import no.fnsp.review.Review;
import no.fnsp.review.Reviews;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what is known of one text that is due. */
@Component
class ReviewPages {

    private final Editions editions;
    private final Approvals approvals;
    private final Openings openings;
    private final Reviews reviews;
    private final Audience audience;
    private final Colleagues colleagues;
    private final Actors actors;
    private final PublishedNumbers numbers;

    ReviewPages(
            Editions editions,
            Approvals approvals,
            Openings openings,
            Reviews reviews,
            Audience audience,
            Colleagues colleagues,
            Actors actors,
            PublishedNumbers numbers) {
        this.editions = editions;
        this.approvals = approvals;
        this.openings = openings;
        this.reviews = reviews;
        this.audience = audience;
        this.colleagues = colleagues;
        this.actors = actors;
        this.numbers = numbers;
    }

    ReviewPage page(Piece piece, Due due, @Nullable String trouble, ReviewPage.Kept kept) {
        Here here = piece.here();
        Messages words = here.desk().words();
        List<Review> all = reviews.of(due.document());
        UUID owner = due.details().professionalOwner();
        return new ReviewPage(
                here.frame(
                        words.get("reviews.of", ReviewsPages.title(here, due)),
                        new Link(words.get("reviews.title"), here.to("/reviews"))),
                piece,
                due,
                texts(piece),
                all.stream().filter(Review::isOpen).findFirst().orElse(null),
                all.stream().map(review -> past(review, words)).toList(),
                owner == null ? "" : Signatures.name(actors, owner, words),
                audience.isThere(owner, due, here.now()),
                people(piece, due),
                trouble,
                kept);
    }

    private List<ReviewPage.Words> texts(Piece piece) {
        Here here = piece.here();
        UUID document = piece.document().id();
        Set<UUID> opened = openings.by(here.desk().editor().id(), List.of(document), here.now());
        List<Edition> published = editions.published(document, here.now());
        Map<UUID, Integer> called =
                numbers.of(published.stream().map(Edition::id).toList());
        return published.stream()
                .map(edition -> new ReviewPage.Words(
                        edition.language(),
                        called.getOrDefault(edition.id(), edition.number()),
                        opened.contains(edition.id()),
                        approved(here, edition)))
                .toList();
    }

    private String approved(Here here, Edition edition) {
        return approvals
                .professional(edition.id(), here.now())
                .map(approval -> here.frame("").day(approval.at()))
                .orElse("");
    }

    private ReviewPage.Past past(Review review, Messages words) {
        return new ReviewPage.Past(
                review,
                Signatures.name(actors, review.by(), words),
                review.outcome()
                        .map(ended -> Signatures.name(actors, ended.by(), words))
                        .orElse(""));
    }

    /** Those who may vouch for it, and whoever has it now. */
    List<ReviewPage.Person> people(Piece piece, Due due) {
        Messages words = piece.here().desk().words();
        Stream<ReviewPage.Person> able = colleagues
                .with(Right.APPROVE, piece.here().spot(piece.path()))
                .stream()
                .map((Colleague one) -> new ReviewPage.Person(one.id(), one.name()));
        Stream<ReviewPage.Person> now = Optional.ofNullable(due.assigned())
                .map(id -> new ReviewPage.Person(id, Signatures.name(actors, id, words)))
                .stream();
        return Stream.concat(able, now).distinct().toList();
    }
}
