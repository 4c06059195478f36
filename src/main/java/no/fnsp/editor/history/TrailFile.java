package no.fnsp.editor.history;

import java.time.format.DateTimeFormatter;
import java.util.List;
import no.fnsp.desk.Sheet;
import no.fnsp.html.Messages;
import no.fnsp.journal.Deed;
import no.fnsp.text.Norway;

/** A trail as a file for a spreadsheet: one row an act. */
final class TrailFile {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private TrailFile() {}

    static Sheet of(List<Deed> deeds, ToldDeeds told, Messages words) {
        var sheet = new Sheet(List.of(
                words.get("trail.column.when"),
                words.get("trail.column.who"),
                words.get("trail.column.what"),
                words.get("trail.column.details"),
                words.get("trail.column.act")));
        for (Deed deed : deeds) {
            sheet.row(List.of(
                    MOMENT.format(deed.at().atZone(Norway.TIME)),
                    told.who(deed),
                    told.what(deed),
                    String.join(", ", told.details(deed)),
                    deed.act()));
        }
        return sheet;
    }
}
