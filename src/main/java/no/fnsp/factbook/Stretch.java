package no.fnsp.factbook;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.fnsp.organisation.OpeningHours;

/**
 * One line of opening hours in a form: days from and to, times from and to. Never changes.
 *
 * @param first the number of the first day, Monday is 1; as it was written
 * @param last may be empty: one day alone
 */
record Stretch(String first, String last, String from, String to) {

    private static final List<String> DAYS = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");
    private static final Pattern TIME = Pattern.compile("([01]?[0-9]|2[0-4])(?:[:.]([0-5][0-9]))?");

    static Stretch of(Form form, int number) {
        return new Stretch(
                form.value("first." + number),
                form.value("last." + number),
                form.value("from." + number),
                form.value("to." + number));
    }

    static Stretch of(OpeningHours.Span span) {
        boolean alone = span.first() == span.last();
        return new Stretch(
                String.valueOf(span.first().getValue()),
                alone ? "" : String.valueOf(span.last().getValue()),
                span.from().toString(),
                span.to().toString());
    }

    boolean isEmpty() {
        return first.isEmpty() && last.isEmpty() && from.isEmpty() && to.isEmpty();
    }

    /** As in {@code Mo-Fr 08:00-15:30}; empty when something is missing or is no day or time. */
    Optional<String> written() {
        String days = day(first) + (last.isEmpty() || last.equals(first) ? "" : "-" + day(last));
        return time(from)
                .flatMap(begins -> time(to).map(ends -> days + " " + begins + "-" + ends))
                .filter(line -> !line.contains("?") && OpeningHours.find(line).isPresent());
    }

    private static String day(String number) {
        return number.matches("[1-7]") ? DAYS.get(Integer.parseInt(number) - 1) : "?";
    }

    private static Optional<String> time(String written) {
        return TIME.matcher(written)
                .results()
                .filter(found -> found.group().equals(written))
                .findFirst()
                .map(Stretch::clock);
    }

    private static String clock(MatchResult time) {
        String minutes = time.group(2) == null ? "00" : time.group(2);
        return "%02d:%s".formatted(Integer.parseInt(time.group(1)), minutes);
    }
}
