package no.fnsp.editor.reach;

import java.util.List;
import no.fnsp.content.Edition;
import no.fnsp.critical.CriticalError;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.editor.Piece;
import org.jspecify.annotations.Nullable;

/**
 * What came of a published edition on each site. Never changes.
 *
 * @param number what people call the edition
 * @param error the critical error it mended; null for another kind of change
 */
record ReceiptPage(
        DeskFrame frame,
        Piece piece,
        Edition edition,
        int number,
        String published,
        List<ReceiptRow> rows,
        @Nullable CriticalError error)
        implements DeskPage {

    ReceiptPage {
        rows = List.copyOf(rows);
    }

    String toError() {
        return error == null ? "" : piece.here().to("/critical/" + error.id());
    }
}
