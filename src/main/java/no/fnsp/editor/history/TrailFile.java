package no.fnsp.editor.history;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import no.fnsp.html.Messages;
import no.fnsp.journal.Deed;

/** A trail as a file for a spreadsheet: one row an act, with a semicolon between, as Norwegian spreadsheets want it. */
final class TrailFile {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    /** Without it a spreadsheet takes UTF-8 for something older, and shows æ, ø and å as two letters. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TrailFile() {}

    static byte[] of(List<Deed> deeds, Messages words) {
        var told = new ToldDeeds(words);
        var text = new StringWriter();
        text.append(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .bufferSize(0)
                .build(text);
        csv.writeRecord(
                words.get("trail.column.when"),
                words.get("trail.column.who"),
                words.get("trail.column.what"),
                words.get("trail.column.details"),
                words.get("trail.column.act"));
        for (Deed deed : deeds) {
            csv.writeRecord(
                    MOMENT.format(deed.at().atZone(NORWAY)),
                    harmless(told.who(deed)),
                    harmless(told.what(deed)),
                    harmless(String.join(", ", told.details(deed))),
                    harmless(deed.act()));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A spreadsheet reckons out what begins as a formula, whoever wrote it. */
    private static String harmless(String value) {
        return value.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + value : value;
    }
}
