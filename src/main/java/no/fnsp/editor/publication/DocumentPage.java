package no.fnsp.editor.publication;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.fnsp.approval.Plan;
import no.fnsp.content.Draft;
import no.fnsp.content.Kind;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.editor.Piece;
import no.fnsp.editor.checks.Passed;
import no.fnsp.editor.critical.StandingWarning;
import no.fnsp.identity.Right;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * One text of a site: what readers see of it, what is being written, what is planned. Never changes.
 *
 * @param info for its editors; may be empty
 * @param using how many hospitals' sites use a national text
 * @param withdrawal what somebody wants, where it takes the word of another; null for nothing
 * @param warned what readers are warned of because of what it says
 * @param placed whether it has an address of its own, which can be changed
 */
record DocumentPage(
        DeskFrame frame,
        Piece piece,
        List<InLanguage> languages,
        List<Planned> plans,
        String info,
        int using,
        @Nullable Withdrawal withdrawal,
        boolean placed,
        boolean archived,
        List<StandingWarning> warned,
        @Nullable String trouble,
        String kept)
        implements DeskPage {

    DocumentPage {
        languages = List.copyOf(languages);
        plans = List.copyOf(plans);
        warned = List.copyOf(warned);
    }

    /**
     * What there is in one language.
     *
     * @param since when the published edition came; null when none is published
     * @param passed what it was let through with
     */
    record InLanguage(
            Language language, @Nullable Instant since, int number, List<Writing> drafts, List<Passed.Told> passed) {
        InLanguage {
            drafts = List.copyOf(drafts);
            passed = List.copyOf(passed);
        }

        boolean isPublished() {
            return since != null;
        }

        boolean has(Draft.Lane lane) {
            return drafts.stream().anyMatch(one -> one.draft().lane() == lane);
        }
    }

    /** @param by who saved last @param waits whether it was sent for approval @param answer what it was sent back with; empty when it was not */
    record Writing(Draft draft, String by, boolean waits, String answer) {}

    /** @param by who planned it */
    record Planned(Plan plan, String by) {}

    /** @param by who asks @param own whether that is who reads this @param when the hour it is wanted for; empty for at once */
    record Withdrawal(UUID id, String by, boolean own, String why, String when) {}

    /** Whether it takes somebody who decides nationally, and another who agrees. */
    boolean takesTwo() {
        return using > 0 && piece.document().kind().isPatientInformation();
    }

    boolean mayWithdraw() {
        return mayPublish() && isPublished() && withdrawal == null && (!takesTwo() || piece.may(Right.NATIONAL));
    }

    boolean mayAnswerWithdrawal() {
        return withdrawal != null && piece.may(Right.NATIONAL) && mayPublish();
    }

    boolean mayEdit() {
        return piece.may(Right.EDIT);
    }

    boolean mayPublish() {
        return piece.may(Right.PUBLISH);
    }

    boolean mayArrange() {
        return piece.may(Right.ARRANGE) && placed;
    }

    /** Whether there is anything to do for the reader on the way to publishing. */
    boolean mayGoOn() {
        return mayEdit() || mayPublish() || piece.may(Right.APPROVE);
    }

    /** A text in the trash has no address. */
    boolean isPlaced() {
        return placed || piece.path().length() > 1;
    }

    boolean isLocal() {
        return piece.document().kind() == Kind.LOCAL_CHANGES;
    }

    /** What is said to patients is looked at anew every third year. */
    boolean hasReview() {
        return isLocal() || piece.document().kind().isPatientInformation();
    }

    boolean isPublished() {
        return languages.stream().anyMatch(InLanguage::isPublished);
    }

    boolean isNews() {
        return piece.document().kind() == Kind.NEWS;
    }

    boolean isPlanned(String what) {
        return plans.stream()
                .anyMatch(one -> one.plan().waits() && one.plan().what().key().equals(what));
    }

    String slug() {
        return piece.path().substring(piece.path().lastIndexOf('/') + 1);
    }

    String parent() {
        int end = piece.path().lastIndexOf('/');
        return end <= 0 ? "/" : piece.path().substring(0, end);
    }
}
