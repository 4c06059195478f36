package no.fnsp.readership;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.fnsp.html.Messages;
import no.fnsp.statistics.Figures.Count;

/**
 * Page views day by day, or month by month, drawn as bars. What it shows stands in a table beside it too. Never changes.
 *
 * @param byMonth whether a bar is a month
 * @param rows in order, also those with nothing in them
 */
record Plot(Messages words, boolean byMonth, List<Row> rows) {

    static final int WIDTH = 720;
    static final int HEIGHT = 200;
    private static final int LEFT = 92;
    private static final int BOTTOM = 36;
    private static final int TOP = 20;

    Plot {
        rows = List.copyOf(rows);
    }

    static Plot of(Messages words, Period period, LocalDate today, Map<LocalDate, Count> counted) {
        List<Row> rows = period.parts(today).stream()
                .map(part -> new Row(part, counted.getOrDefault(part, Count.NONE)))
                .toList();
        return new Plot(words, period.byMonth(), rows);
    }

    /** @param part its first day */
    record Row(LocalDate part, Count count) {}

    /** One bar, in the units of the drawing. @param says what it shows, for who points at it */
    record Bar(int x, int y, int width, int height, String says) {}

    record Line(int y, long value) {}

    /** @param last whether it ends at its place, so that it ends within the drawing */
    record Label(int x, boolean last, String says) {

        String anchor() {
            return last ? "end" : "start";
        }
    }

    List<Bar> bars() {
        long top = top();
        return IntStream.range(0, rows.size())
                .mapToObj(i -> bar(i, rows.get(i), top))
                .toList();
    }

    private Bar bar(int i, Row row, long top) {
        int from = x(i);
        int wide = Math.max(1, (x(i + 1) - from) * 4 / 5);
        int high = (int) (floor() * row.count().views() / top);
        return new Bar(
                from,
                TOP + floor() - high,
                wide,
                high,
                name(row) + ": " + number(row.count().views()));
    }

    private int x(int i) {
        return LEFT + (WIDTH - LEFT) * i / rows.size();
    }

    private static int floor() {
        return HEIGHT - BOTTOM - TOP;
    }

    /** Nothing, half and all of the scale. */
    List<Line> lines() {
        long top = top();
        return Stream.of(0L, top / 2, top)
                .map(value -> new Line(TOP + floor() - (int) (floor() * value / top), value))
                .toList();
    }

    /** The next of 2, 4, 10, 20, 40, 100 … above the most. */
    private long top() {
        long most = rows.stream().mapToLong(row -> row.count().views()).max().orElse(0);
        for (long ten = 1; ; ten *= 10) {
            for (long step : new long[] {2, 4, 10}) {
                if (ten * step >= most) {
                    return ten * step;
                }
            }
        }
    }

    /** The first, the middle and the last. */
    List<Label> labels() {
        return Stream.of(0, rows.size() / 2, rows.size() - 1)
                .distinct()
                .map(i -> label(i, i == rows.size() - 1))
                .toList();
    }

    private Label label(int i, boolean last) {
        return new Label(last ? WIDTH : x(i), last, shortName(rows.get(i)));
    }

    private String shortName(Row row) {
        String pattern = byMonth ? "MMM uuuu" : "d. MMM";
        return DateTimeFormatter.ofPattern(pattern, locale()).format(row.part());
    }

    String name(Row row) {
        return byMonth ? DateTimeFormatter.ofPattern("MMMM uuuu", locale()).format(row.part()) : words.date(row.part());
    }

    String number(long value) {
        return String.format(locale(), "%,d", value);
    }

    private Locale locale() {
        return Locale.of(words.language().code());
    }

    Count sum() {
        return rows.stream().map(Row::count).reduce(Count.NONE, Count::and);
    }

    String viewBox() {
        return "0 0 " + WIDTH + " " + HEIGHT;
    }

    int width() {
        return WIDTH;
    }

    int left() {
        return LEFT;
    }

    /** Where what stands under the bars has its feet. */
    int feet() {
        return HEIGHT - 6;
    }
}
