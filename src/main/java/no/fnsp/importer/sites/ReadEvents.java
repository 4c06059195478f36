package no.fnsp.importer.sites;

import static no.fnsp.importer.source.Refusal.quoted;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.fnsp.event.Attendance;
import no.fnsp.event.Audience;
import no.fnsp.event.Kind;
import no.fnsp.event.Repeat;
import no.fnsp.event.Wording;
import no.fnsp.importer.source.Choices;
import no.fnsp.importer.source.Fields;
import no.fnsp.importer.source.Shape;
import no.fnsp.importer.source.Source;
import no.fnsp.text.Language;
import no.fnsp.text.Words;

/** Reads a site's events.yaml: only examples come in files, real courses are written at the desk. */
final class ReadEvents {

    private static final Map<String, Kind> KINDS = Choices.of(Kind::key, Kind.values());
    private static final Map<String, Attendance> ATTENDANCE = Choices.of(Attendance::key, Attendance.values());
    private static final Map<String, Repeat> REPEATS = Choices.of(Repeat::key, Repeat.values());
    private static final Map<String, DayOfWeek> DAYS =
            Choices.of(day -> day.name().substring(0, 3).toLowerCase(Locale.ROOT), DayOfWeek.values());

    private ReadEvents() {}

    static List<SiteEvent> read(Source source) {
        return Fields.read(source, source.lines()).map(ReadEvents::events).orElse(List.of());
    }

    private static List<SiteEvent> events(Fields file) {
        var keys = new HashSet<String>();
        List<SiteEvent> events = file.each("events").stream()
                .map(ReadEvents::event)
                .peek(event -> {
                    if (!keys.add(event.key())) {
                        file.refuse("events", "two events have the key " + quoted(event.key()));
                    }
                })
                .toList();
        file.nothingElse();
        return events;
    }

    private static SiteEvent event(Fields event) {
        Attendance attendance = event.choice("attendance", ATTENDANCE, Attendance.PLACE);
        var read = new SiteEvent(
                event.needed("key", Shape.SLUG),
                event.neededChoice("kind", KINDS, Kind.OTHER),
                audience(event),
                attendance,
                words(event),
                link(event, "link"),
                event.text("contact"),
                event.list("treatments", Shape.SLUG),
                event.each("times").stream().map(ReadEvents::time).toList(),
                event.line());
        if (read.times().isEmpty() != (attendance == Attendance.ANYTIME)) {
            event.refuse("times", "what is held has times, and an online course (`attendance: anytime`) has none");
        }
        event.nothingElse();
        return read;
    }

    private static Set<Audience> audience(Fields event) {
        var all = EnumSet.noneOf(Audience.class);
        for (String key : event.list("audience")) {
            Audience.find(key)
                    .ifPresentOrElse(all::add, () -> event.refuse("audience", "there is no audience " + quoted(key)));
        }
        if (all.isEmpty()) {
            event.refuse(
                    "audience",
                    "`audience` is missing; write some of "
                            + Arrays.stream(Audience.values())
                                    .map(Audience::key)
                                    .toList());
        }
        return all;
    }

    private static Map<Language, Wording> words(Fields event) {
        Words titles = event.neededWords("title");
        Words leads = event.neededWords("lead");
        Words goals = event.words("goal");
        Words themes = event.words("themes");
        Words practical = event.words("practical");
        var words = new EnumMap<Language, Wording>(Language.class);
        titles.byLanguage()
                .forEach((language, title) -> words.put(
                        language,
                        new Wording(
                                title,
                                said(leads, language),
                                said(goals, language),
                                said(themes, language),
                                said(practical, language))));
        return words;
    }

    private static String said(Words words, Language language) {
        return Objects.requireNonNullElse(words.exactly(language), "");
    }

    private static String link(Fields fields, String key) {
        String link = fields.text(key);
        if (!link.matches("|https?://\\S+")) {
            fields.refuse(key, quoted(link) + " is no address that begins with https://");
        }
        return link;
    }

    private static SiteEvent.Time time(Fields time) {
        var read = new SiteEvent.Time(
                number(time, "in-weeks", 2, 1, 520),
                time.neededChoice("day", DAYS, DayOfWeek.MONDAY),
                clock(time, "from", LocalTime.of(10, 0)),
                clock(time, "to", LocalTime.of(12, 0)),
                time.text("place", Shape.SLUG),
                time.text("where"),
                time.words("note"),
                link(time, "registration"),
                time.choice("repeat", REPEATS, Repeat.ONCE),
                number(time, "times", 1, 1, Repeat.MOST),
                time.line());
        if (!read.from().isBefore(read.until())) {
            time.refuse("to", "it ends before it begins");
        }
        time.nothingElse();
        return read;
    }

    private static int number(Fields fields, String key, int otherwise, int least, int most) {
        String written = fields.text(key);
        int number = written.matches("[0-9]{1,4}") ? Integer.parseInt(written) : written.isEmpty() ? otherwise : -1;
        if (number < least || number > most) {
            fields.refuse(key, quoted(written) + " is no number from " + least + " to " + most);
        }
        return number;
    }

    private static LocalTime clock(Fields fields, String key, LocalTime harmless) {
        String written = fields.needed(key);
        boolean right = written.matches("([01][0-9]|2[0-3]):[0-5][0-9]");
        if (!right && !written.isEmpty()) {
            fields.refuse(key, quoted(written) + " is no time such as \"10:00\"");
        }
        return right ? LocalTime.parse(written) : harmless;
    }
}
