package no.fnsp.page;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

/** When something is open, a line for each stretch of days. Never changes. Empty when it is not known. */
public record Hours(List<Row> rows) {

    public static final Hours UNKNOWN = new Hours(List.of());

    public Hours {
        rows = List.copyOf(rows);
    }

    /** @param open in the order of the day; empty when closed */
    public record Row(DayOfWeek first, DayOfWeek last, List<Span> open) {

        public Row {
            open = List.copyOf(open);
        }
    }

    /** From one time to another; 00:00–00:00 is the whole day. */
    public record Span(LocalTime from, LocalTime to) {

        public boolean wholeDay() {
            return from.equals(to);
        }
    }
}
