package no.fnsp.editor.publication;

import java.util.List;
import no.fnsp.approval.Submission;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Draft;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.editor.Piece;
import no.fnsp.editor.checks.Passed;
import no.fnsp.identity.Right;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * The last look at a draft before readers see it. Never changes.
 *
 * @param trouble why it was not done; null when nothing was tried
 * @param waiting the submission that waits for an answer; null when none does
 * @param classes what kinds of change it can be; empty for a text that is not published yet
 * @param vouched who vouches for exactly what the draft says; null when nobody does
 * @param passed what it is let through with
 * @param reach how many hospitals' sites use the text
 * @param steps whether it goes through the national process
 * @param course where the case of the draft is; null when it is in none
 */
record PublicationPage(
        DeskFrame frame,
        Piece piece,
        Draft draft,
        Chosen chosen,
        @Nullable Trouble trouble,
        @Nullable Waiting waiting,
        List<ChangeClass> classes,
        int reach,
        boolean mayPublish,
        @Nullable Vouched vouched,
        List<Passed.Told> passed,
        boolean steps,
        @Nullable String course)
        implements DeskPage {

    PublicationPage {
        classes = List.copyOf(classes);
        passed = List.copyOf(passed);
    }

    /**
     * Why it was not done.
     *
     * @param key of its messages: {@code .title} and {@code .help}
     * @param details what exactly, in words; may be empty
     */
    record Trouble(String key, List<String> details) {
        Trouble {
            details = List.copyOf(details);
        }

        static Trouble of(String key) {
            return new Trouble(key, List.of());
        }
    }

    /** @param by the sender's name @param own whether it is the reader's own @param changed whether the draft says more by now */
    record Waiting(Submission submission, String by, String at, boolean own, boolean changed) {}

    /** @param by who vouches for exactly these words */
    record Vouched(String by, String profession, String at) {}

    /** A text about health is vouched for by somebody who knows. */
    boolean isVouchedFor() {
        return piece.document().kind().isPatientInformation();
    }

    /** Whether the form sends the draft into the process, and does not publish it. */
    boolean begins() {
        return steps && course == null && piece.may(Right.EDIT);
    }

    boolean mayVouch() {
        return isVouchedFor() && vouched == null && piece.may(Right.APPROVE);
    }

    Language language() {
        return draft.language();
    }

    String to(String rest) {
        return piece.to(draft.language(), rest);
    }

    String lane() {
        return draft.lane().key();
    }

    /** Whether the reader asked for a day, or for one that will not do. */
    boolean isAboutTheHour() {
        return !chosen.day().isEmpty() || (trouble != null && trouble.key().equals("publication.no-hour"));
    }

    boolean hasMovedOn() {
        return trouble != null && trouble.key().equals("publication.moved-on");
    }
}
