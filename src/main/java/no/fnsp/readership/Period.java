package no.fnsp.readership;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** How far back is looked. */
enum Period {
    MONTH("30", 30),
    QUARTER("90", 90),
    YEAR("365", 365),
    THREE_YEARS("1095", 1095);

    private final String key;
    private final int days;

    Period(String key, int days) {
        this.key = key;
        this.days = days;
    }

    /** In addresses and messages. */
    String key() {
        return key;
    }

    static Period of(String key) {
        return Arrays.stream(values())
                .filter(one -> one.key.equals(key))
                .findFirst()
                .orElse(MONTH);
    }

    LocalDate since(LocalDate today) {
        return byMonth() ? today.withDayOfMonth(1).minusMonths(days / 365 * 12L - 1) : today.minusDays(days - 1L);
    }

    /** Whether a bar is a month, and not a day. */
    boolean byMonth() {
        return days > 90;
    }

    /** The first days of all its parts, in order. */
    List<LocalDate> parts(LocalDate today) {
        LocalDate since = since(today);
        return Stream.iterate(since, day -> !day.isAfter(today), day -> byMonth() ? day.plusMonths(1) : day.plusDays(1))
                .toList();
    }
}
