package no.fnsp.editor.approver;

import java.util.List;
import no.fnsp.approver.Professional;
import no.fnsp.content.Draft;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.editor.Piece;
import org.jspecify.annotations.Nullable;

/**
 * Asking a professional without an account, and what became of it. Never changes.
 *
 * @param draft what they would be asked about; null when there is none now
 * @param trouble the key of why it was not done; null for nothing
 * @param mayWrite whether the register is the reader's to write in
 * @param mails whether letters leave this installation
 */
public record AskPage(
        DeskFrame frame,
        Piece piece,
        String base,
        String lane,
        @Nullable Draft draft,
        List<Known> known,
        List<Row> rows,
        String chosen,
        String message,
        String deadline,
        @Nullable String trouble,
        boolean mayWrite,
        boolean mails)
        implements DeskPage {

    public AskPage {
        known = List.copyOf(known);
        rows = List.copyOf(rows);
    }

    /** Somebody to ask. @param hindrance the key of why the reader cannot ask them now; empty when they can */
    public record Known(Professional one, String hindrance) {

        boolean isAskable() {
            return hindrance.isEmpty();
        }
    }

    boolean hasAskable() {
        return known.stream().anyMatch(Known::isAskable);
    }

    /**
     * One request.
     *
     * @param status the key of how far it has come
     * @param when when that was
     * @param answer what was answered, in words; empty while nothing was
     * @param changed whether the draft says more than what they were asked about
     */
    public record Row(
            String id,
            String name,
            String profession,
            String status,
            String when,
            String until,
            String answer,
            boolean waits,
            boolean changed) {}

    String register() {
        return piece.here().to("/professionals");
    }
}
