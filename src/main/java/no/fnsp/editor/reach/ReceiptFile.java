package no.fnsp.editor.reach;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.fnsp.html.Messages;

/** A receipt as a file for a spreadsheet: one row a site. */
final class ReceiptFile {

    /** Without it a spreadsheet takes UTF-8 for something older, and shows æ, ø and å as two letters. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private ReceiptFile() {}

    static byte[] of(List<ReceiptRow> rows, Messages words) {
        var text = new StringWriter();
        text.append(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .bufferSize(0)
                .build(text);
        csv.writeRecord(
                words.get("reach.site"),
                words.get("receipt.state"),
                words.get("receipt.who"),
                words.get("receipt.own"),
                words.get("receipt.answer"));
        for (ReceiptRow row : rows) {
            csv.writeRecord(
                    harmless(row.name()),
                    harmless(row.state()),
                    harmless(row.who()),
                    harmless(row.own()),
                    harmless(row.answer()));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A spreadsheet reckons out what begins as a formula, whoever wrote it. */
    private static String harmless(String value) {
        return value.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + value : value;
    }
}
