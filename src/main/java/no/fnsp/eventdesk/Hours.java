package no.fnsp.eventdesk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import no.fnsp.event.WallTime;
import no.fnsp.html.Messages;
import no.fnsp.text.Norway;

/** When something begins and ends, as four fields of a form say it. What is wrong stands in the form. */
record Hours(WallTime starts, WallTime ends) {

    private static final int YEARS = 5;
    private static final Duration LONGEST = Duration.ofDays(31);

    /** @param prefix of the names of the fields; empty when something is wrong with one of them */
    static Optional<Hours> read(Form form, String prefix, Here here) {
        return read(form, prefix, here, Optional.empty());
    }

    /** @param begun the day that it began, for what has begun and is not over */
    static Optional<Hours> read(Form form, String prefix, Here here, Optional<LocalDate> begun) {
        return new Reading(form, prefix, here.now(), here.words(), begun).hours();
    }

    private record Reading(Form form, String prefix, Instant now, Messages words, Optional<LocalDate> begun) {

        Optional<Hours> hours() {
            Optional<LocalDate> day = needed(form.day(prefix + "date"), "date", "day");
            Optional<LocalTime> from = needed(form.clock(prefix + "from"), "from", "clock");
            Optional<LocalTime> until = needed(form.clock(prefix + "to"), "to", "clock");
            Optional<LocalDate> last = form.day(prefix + "last");
            return day.isEmpty() || from.isEmpty() || until.isEmpty() || isWrong("last")
                    ? Optional.empty()
                    : hours(day.get(), from.get(), last.orElse(day.get()), until.get());
        }

        private <T> Optional<T> needed(Optional<T> value, String field, String why) {
            if (value.isEmpty()) {
                refuse(field, why);
            }
            return value;
        }

        private void refuse(String field, String why, Object... values) {
            form.refuse(prefix + field, why, values);
        }

        private boolean isWrong(String field) {
            return form.isWrong(prefix + field);
        }

        private Optional<Hours> hours(LocalDate day, LocalTime from, LocalDate last, LocalTime until) {
            if (!isWithinReason(day)) {
                return Optional.empty();
            }
            Optional<WallTime> starts = shown("from", day.atTime(from));
            Optional<WallTime> ends = shown("to", last.atTime(until));
            if (starts.isEmpty() || ends.isEmpty()) {
                return Optional.empty();
            }
            Duration length =
                    Duration.between(starts.get().instant(), ends.get().instant());
            if (!length.isPositive()) {
                refuse(last.isBefore(day) ? "last" : "to", "end");
                return Optional.empty();
            }
            if (length.compareTo(LONGEST) > 0) {
                refuse("last", "end-far");
                return Optional.empty();
            }
            return Optional.of(new Hours(starts.get(), ends.get()));
        }

        private boolean isWithinReason(LocalDate day) {
            LocalDate today = LocalDate.ofInstant(now, Norway.TIME);
            if (day.isBefore(today) && !begun.equals(Optional.of(day))) {
                refuse("date", "past");
            } else if (day.isAfter(today.plusYears(YEARS))) {
                refuse("date", "far", YEARS);
            }
            return !isWrong("date");
        }

        /** In the night the clocks are set forward some times are never; in the night they are set back some are twice, and are asked about. */
        private Optional<WallTime> shown(String field, LocalDateTime time) {
            String which = form.value(prefix + "again");
            int times = WallTime.times(time);
            if (times == 0) {
                refuse(field, "never", words.date(time.toLocalDate()));
            } else if (times == 2 && which.isEmpty()) {
                refuse(field, "twice", words.date(time.toLocalDate()));
            }
            return isWrong(field)
                    ? Optional.empty()
                    : Optional.of(new WallTime(time, which.equals("second") && times == 2));
        }
    }
}
