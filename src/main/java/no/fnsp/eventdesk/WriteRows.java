package no.fnsp.eventdesk;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.fnsp.event.Occurrence;
import no.fnsp.event.WallTime;

/** Fills in the rows of a form with the times that are known. */
final class WriteRows {

    private WriteRows() {}

    /** The fields of times that are to come, as a form holds them; those that are over are not written on. */
    static Map<String, String> written(List<Occurrence> all, Instant now) {
        var fields = new LinkedHashMap<String, String>();
        int row = 0;
        for (Occurrence one : all) {
            if (!one.isOver(now)) {
                write(fields, row++, one);
            }
        }
        fields.put("rows", Integer.toString(row));
        return fields;
    }

    private static void write(Map<String, String> fields, int row, Occurrence one) {
        LocalDateTime starts = one.starts().shown();
        LocalDateTime ends = one.ends().shown();
        fields.put(Rows.field(row, "id"), one.id().toString());
        fields.put(Rows.field(row, "date"), starts.toLocalDate().toString());
        fields.put(Rows.field(row, "from"), starts.toLocalTime().toString());
        fields.put(Rows.field(row, "to"), ends.toLocalTime().toString());
        if (!ends.toLocalDate().equals(starts.toLocalDate())) {
            fields.put(Rows.field(row, "last"), ends.toLocalDate().toString());
        }
        fields.put(
                Rows.field(row, "place"), one.place() == null ? "" : one.place().toString());
        fields.put(Rows.field(row, "where"), one.where());
        fields.put(Rows.field(row, "registration"), one.registration());
        fields.put(Rows.field(row, "state"), one.state().key());
        if (WallTime.times(starts) == 2 || WallTime.times(ends) == 2) {
            fields.put(
                    Rows.field(row, "again"),
                    one.starts().second() || one.ends().second() ? "second" : "first");
        }
        one.note()
                .byLanguage()
                .forEach((language, words) -> fields.put(Rows.field(row, "note." + language.code()), words));
    }
}
