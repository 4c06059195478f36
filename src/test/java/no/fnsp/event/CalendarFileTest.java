package no.fnsp.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.Test;

/** What calendars read is what they may: held against a parser. */
class CalendarFileTest {

    private static final Instant SAID = Instant.parse("2026-09-01T08:00:00Z");

    @Test
    void a_course_at_ten_is_at_ten_before_and_after_the_clocks_are_set_back() throws Exception {
        Calendar read = read(CalendarFile.of("Kurs", List.of(at("2026-10-20T10:00"), at("2026-10-27T10:00"))));
        assertThat(events(read))
                .extracting(event -> start(event).toLocalDateTime().toString())
                .containsExactly("2026-10-20T10:00", "2026-10-27T10:00");
        assertThat(events(read))
                .extracting(event -> start(event).toInstant().toString())
                .containsExactly("2026-10-20T08:00:00Z", "2026-10-27T09:00:00Z");
    }

    @Test
    void in_the_hour_that_is_twice_it_is_told_which_of_the_two_is_meant() {
        String first = CalendarFile.of("Kurs", List.of(from("2026-10-25T00:30:00Z")));
        String second = CalendarFile.of("Kurs", List.of(from("2026-10-25T01:30:00Z")));
        assertThat(first).contains("DTSTART;TZID=Europe/Oslo:20261025T023000", "DTEND:20261025T013000Z");
        assertThat(second).contains("DTSTART:20261025T013000Z", "DTEND;TZID=Europe/Oslo:20261025T033000");
    }

    private static CalendarFile.Entry from(String starts) {
        Instant at = Instant.parse(starts);
        return new CalendarFile.Entry(
                "kurs@fnsp", 0, SAID, at, at.plus(Duration.ofHours(1)), false, "Kurs", "", "", "https://x.no/a");
    }

    @Test
    void the_rules_of_norwegian_time_come_along_and_are_valid() throws Exception {
        String text = CalendarFile.of("Kurs", List.of(at("2026-10-20T10:00")));
        Calendar read = read(text);
        assertThat(read.getComponents(Component.VTIMEZONE))
                .singleElement()
                .extracting(zone -> ((VTimeZone) zone).getTimeZoneId().getValue())
                .isEqualTo("Europe/Oslo");
        assertThat(text).contains("DTSTART;TZID=Europe/Oslo:20261020T100000");
        assertThat(read.validate().hasErrors()).isFalse();
        assertThat(read.validate().getEntries()).isEmpty();
    }

    @Test
    void words_of_all_kinds_come_back_as_they_were_and_no_line_is_too_long() throws Exception {
        String words = "Æøå; komma, \\ og\nny linje « 😀 » " + "lang ".repeat(60);
        String text = CalendarFile.of("Kurs, og mer", List.of(entry(1, false, "Blåbær; eple, pære", words.strip())));
        assertThat(text.split("\r\n"))
                .allMatch(line -> line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 75);
        VEvent event = events(read(text)).getFirst();
        assertThat(event.getSummary().getValue()).isEqualTo("Blåbær; eple, pære");
        assertThat(event.getDescription().getValue()).isEqualTo(words.strip());
    }

    @Test
    void a_cancelled_time_says_so_and_a_changed_one_counts_on_under_the_same_name() throws Exception {
        List<VEvent> events =
                events(read(CalendarFile.of("Kurs", List.of(entry(2, true, "Kurs", ""), entry(0, false, "Kurs", "")))));
        assertThat(events.getFirst().getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(events.getFirst().getSequence().getSequenceNo()).isEqualTo(2);
        assertThat(events.getLast().getStatus().getValue()).isEqualTo("CONFIRMED");
        assertThat(events)
                .extracting(event -> event.getUid().orElseThrow().getValue())
                .containsOnly("en@fnsp");
    }

    @Test
    void a_calendar_of_nothing_can_be_read_too() throws Exception {
        assertThat(events(read(CalendarFile.of("Tomt", List.of())))).isEmpty();
    }

    @Test
    void thousands_are_written_without_delay() {
        List<CalendarFile.Entry> many = IntStream.range(0, 2000)
                .mapToObj(i -> entry(i, false, "Kurs " + i, ""))
                .toList();
        assertThat(CalendarFile.of("Mange", many)).contains("SUMMARY:Kurs 1999");
    }

    private static CalendarFile.Entry at(String shown) {
        Instant starts = WallTime.of(LocalDateTime.parse(shown)).instant();
        return new CalendarFile.Entry(
                "kurs-" + shown + "@fnsp",
                0,
                SAID,
                starts,
                starts.plus(Duration.ofHours(2)),
                false,
                "Kurs",
                "",
                "",
                "https://x.no/a");
    }

    private static CalendarFile.Entry entry(int sequence, boolean cancelled, String summary, String description) {
        Instant starts = Instant.parse("2026-12-01T09:00:00Z");
        return new CalendarFile.Entry(
                "en@fnsp",
                sequence,
                SAID,
                starts,
                starts.plusSeconds(3600),
                cancelled,
                summary,
                description,
                "Sted",
                "https://x.no/a");
    }

    private static Calendar read(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static List<VEvent> events(Calendar calendar) {
        return calendar.<VEvent>getComponents(Component.VEVENT);
    }

    private static ZonedDateTime start(VEvent event) {
        DtStart<ZonedDateTime> start = event.<ZonedDateTime>getDateTimeStart();
        return start.getDate();
    }
}
