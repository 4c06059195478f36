package no.fnsp.editor.critical;

import java.util.List;
import java.util.UUID;
import no.fnsp.critical.CriticalError;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.editor.reach.ReceiptRow;
import no.fnsp.html.Link;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * One critical error, as those who decide nationally follow it. Never changes.
 *
 * @param by who acted
 * @param due until when somebody else must look at it
 * @param reviewer who did; empty while nobody has
 * @param mayReview whether the one who reads is somebody else
 * @param text the text at the desk
 * @param receipts of the editions that mended it
 * @param languages that readers are warned of, because they were not corrected with the others
 * @param kept what was written in a form that was not carried out
 * @param trouble the key of why not; null when nothing was tried
 */
record CriticalErrorPage(
        DeskFrame frame,
        CriticalError error,
        String by,
        String at,
        String due,
        boolean overdue,
        String reviewer,
        boolean mayReview,
        Link text,
        List<Link> receipts,
        List<InLanguage> languages,
        List<ReceiptRow> rows,
        String href,
        String kept,
        @Nullable String trouble)
        implements DeskPage {

    CriticalErrorPage {
        receipts = List.copyOf(receipts);
        languages = List.copyOf(languages);
        rows = List.copyOf(rows);
    }

    /** @param newer the number of the edition that has been published since; null while there is none */
    record InLanguage(
            UUID warning, Language language, @Nullable Integer newer) {}

    boolean canBeRestored() {
        return error.act() == CriticalError.Act.WITHDRAWAL && error.restored() == null;
    }
}
