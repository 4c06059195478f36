package no.fnsp.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import no.fnsp.html.Messages;

/** What somebody was told. Never changes. @param isRead whether they have seen it */
public record Told(UUID id, UUID person, Notice notice, Instant at, boolean isRead) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    static Told of(ResultSet row) throws SQLException {
        return new Told(
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                new Notice(
                        row.getString("what"),
                        List.of((String[]) row.getArray("said").getArray()),
                        row.getString("address"),
                        row.getString("about"),
                        row.getBoolean("urgent")),
                row.getObject("told", OffsetDateTime.class).toInstant(),
                row.getObject("read") != null);
    }

    /** The sentence, in the reader's language. */
    public String said(Messages words) {
        Object[] values = notice.values().stream()
                .map(value -> DAY.matcher(value).matches() ? words.date(LocalDate.parse(value)) : value)
                .toArray();
        return words.get("told." + notice.what(), values);
    }

    /** What can be done. */
    public String act(Messages words) {
        return words.get("told." + notice.what() + ".act");
    }

    /** The address that leads to where it is done, and marks it as read. */
    public String opened() {
        return "/desk/notifications/" + id;
    }
}
