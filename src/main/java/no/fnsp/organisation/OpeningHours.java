package no.fnsp.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Hours in the week, written in the simple part of OpenStreetMap's {@code opening_hours}:
 * {@code Mo-Fr 07:00-21:00; Sa-Su 09:00-20:00}. Never changes.
 */
public record OpeningHours(@JsonValue String written) {

    public static final OpeningHours NONE = new OpeningHours("");

    private static final List<String> DAYS = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");
    private static final Pattern SPAN = Pattern.compile(
            "(Mo|Tu|We|Th|Fr|Sa|Su)(?:-(Mo|Tu|We|Th|Fr|Sa|Su))? ([0-9]{2}:[0-9]{2})-([0-9]{2}:[0-9]{2})");

    /** The same hours on a run of days; {@code to} is 00:00 for midnight. */
    public record Span(DayOfWeek first, DayOfWeek last, LocalTime from, LocalTime to) {}

    /** @throws IllegalArgumentException when the hours are written in another way */
    @JsonCreator
    public OpeningHours {
        written = written.strip();
        parse(written);
    }

    public static Optional<OpeningHours> find(String written) {
        try {
            return Optional.of(new OpeningHours(written));
        } catch (IllegalArgumentException | DateTimeParseException notHours) {
            return Optional.empty();
        }
    }

    public boolean isEmpty() {
        return written.isEmpty();
    }

    public List<Span> spans() {
        return parse(written);
    }

    private static List<Span> parse(String written) {
        var spans = new ArrayList<Span>();
        for (String part : written.isEmpty() ? new String[0] : written.split(";", -1)) {
            var match = SPAN.matcher(part.strip());
            if (!match.matches()) {
                throw new IllegalArgumentException("Not opening hours: " + part);
            }
            String last = match.group(2) == null ? match.group(1) : match.group(2);
            spans.add(new Span(day(match.group(1)), day(last), time(match.group(3)), time(match.group(4))));
        }
        return List.copyOf(spans);
    }

    private static DayOfWeek day(String two) {
        return DayOfWeek.of(DAYS.indexOf(two) + 1);
    }

    private static LocalTime time(String written) {
        return written.equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(written);
    }
}
