package no.fnsp.event;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.store.Jsonb;
import no.fnsp.text.Words;

/** Reads what the tables hold. */
final class Rows {

    private Rows() {}

    static Event event(ResultSet row) throws SQLException {
        return new Event(
                row.getObject("event", UUID.class),
                row.getObject("site", UUID.class),
                row.getString("slug"),
                row.getObject("said", UUID.class),
                Event.Lane.valueOf(row.getString("lane").toUpperCase(Locale.ROOT)),
                Jsonb.read(row.getString("body"), Saying.class),
                instant(row, "valid_from"));
    }

    /** @param row with the occurrences that are still to come as arrays beside each other */
    static Brief brief(ResultSet row) throws SQLException {
        Long[] starts = array(row, "starts", Long[].class);
        Long[] ends = array(row, "ends", Long[].class);
        String[] states = array(row, "states", String[].class);
        String[] places = array(row, "places", String[].class);
        var times = new ArrayList<Brief.Time>();
        for (int i = 0; i < starts.length; i++) {
            times.add(new Brief.Time(
                    Instant.ofEpochSecond(starts[i]),
                    Instant.ofEpochSecond(ends[i]),
                    Occurrence.State.find(states[i]).orElse(Occurrence.State.OPEN),
                    places[i].isEmpty() ? null : UUID.fromString(places[i])));
        }
        return new Brief(
                row.getObject("event", UUID.class),
                row.getObject("site", UUID.class),
                row.getString("slug"),
                row.getObject("said", UUID.class),
                Kind.of(row.getString("kind")),
                audience(row),
                Attendance.of(row.getString("attendance")),
                List.of(array(row, "treatments", UUID[].class)),
                Jsonb.read(row.getString("titles"), Words.class),
                times);
    }

    private static Set<Audience> audience(ResultSet row) throws SQLException {
        var all = EnumSet.noneOf(Audience.class);
        Arrays.stream(array(row, "audience", String[].class)).map(Audience::of).forEach(all::add);
        return all;
    }

    private static <T> T array(ResultSet row, String column, Class<T> type) throws SQLException {
        Array array = row.getArray(column);
        return type.cast(array.getArray());
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** Empty for the open end. */
    static Optional<Instant> finite(ResultSet row, String column) throws SQLException {
        return Optional.of(row.getObject(column, OffsetDateTime.class))
                .filter(one -> !one.equals(OffsetDateTime.MAX))
                .map(OffsetDateTime::toInstant);
    }
}
