package no.fnsp.editor.reach;

import java.util.List;
import no.fnsp.desk.Sheet;
import no.fnsp.html.Messages;

/** A receipt as a file for a spreadsheet: one row a site. */
final class ReceiptFile {

    private ReceiptFile() {}

    static Sheet of(List<ReceiptRow> rows, Messages words) {
        var sheet = new Sheet(List.of(
                words.get("reach.site"),
                words.get("receipt.state"),
                words.get("receipt.who"),
                words.get("receipt.own"),
                words.get("receipt.answer")));
        rows.forEach(row -> sheet.row(List.of(row.name(), row.state(), row.who(), row.own(), row.answer())));
        return sheet;
    }
}
