package no.fnsp.desk;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table as a file for a spreadsheet: a semicolon between, as Norwegian spreadsheets want it. Filled once, and then given. */
public final class Sheet {

    /** Without it a spreadsheet takes UTF-8 for something older, and shows æ, ø and å as two letters. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final StringWriter text = new StringWriter();
    private final CsvWriter csv;

    public Sheet(List<String> columns) {
        text.append(BYTE_ORDER_MARK);
        csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .bufferSize(0)
                .build(text);
        row(columns);
    }

    public void row(List<?> cells) {
        csv.writeRecord(
                cells.stream().map(cell -> harmless(String.valueOf(cell))).toList());
    }

    /** A spreadsheet reckons out what begins as a formula, whoever wrote it. */
    private static String harmless(String value) {
        return value.matches("(?s)[=+\\-@\\t\\r\\n].*") ? "'" + value : value;
    }

    /** @param name without its ending; letters, digits and hyphens */
    public Reply as(String name) {
        return new Reply.File(
                name + ".csv", "text/csv;charset=utf-8", text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
