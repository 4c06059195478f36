package no.fnsp.editor.review;

import java.util.List;
import java.util.UUID;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.editor.Piece;
import no.fnsp.identity.Right;
import no.fnsp.review.Due;
import no.fnsp.review.Review;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * One text that is to be looked at anew, and how that can end. Never changes.
 *
 * @param open the review that is going on; null when nobody has begun
 * @param owner who answers for it professionally; empty for nobody
 * @param ownerThere whether they are still here
 * @param trouble the key of why it was not done; null for nothing
 */
record ReviewPage(
        DeskFrame frame,
        Piece piece,
        Due due,
        List<Words> texts,
        @Nullable Review open,
        List<Past> past,
        String owner,
        boolean ownerThere,
        List<Person> people,
        @Nullable String trouble,
        Kept kept)
        implements DeskPage {

    ReviewPage {
        texts = List.copyOf(texts);
        past = List.copyOf(past);
        people = List.copyOf(people);
    }

    /** What is published in one language. @param opened whether the reader has opened it lately @param approved the day; empty for never */
    record Words(Language language, int number, boolean opened, String approved) {}

    /** A review as told: who did what. */
    record Past(Review review, String by, String decided) {}

    record Person(UUID id, String name) {}

    /** What was written in the forms, when it was not done. */
    record Kept(String profession, String words, String reason, String instead, String day) {
        static final Kept NOTHING = new Kept("", "", "", "", "");
    }

    boolean mayVouch() {
        return piece.may(Right.APPROVE);
    }

    boolean mayChange() {
        return piece.may(Right.EDIT);
    }

    boolean mayWithdraw() {
        return piece.may(Right.PUBLISH);
    }

    boolean mayStart() {
        return open == null && (mayVouch() || mayChange());
    }

    boolean isRead() {
        return texts.stream().allMatch(Words::opened);
    }

    boolean isOverdue() {
        return due.isOverdue(Due.day(piece.here().now()));
    }

    boolean isLocal() {
        return !due.kind().isPatientInformation();
    }

    String to(String rest) {
        return piece.here().to("/reviews/" + due.document() + rest);
    }

    /** As a field of type date wants it. */
    String planned() {
        return kept.day().isEmpty() && due.planned() != null ? due.planned().toString() : kept.day();
    }

    String today() {
        return Due.day(piece.here().now()).toString();
    }

    boolean isAssigned(Person person) {
        return person.id().equals(due.assigned());
    }
}
