package no.fnsp.event;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import no.fnsp.text.Norway;

/** Writes events as iCalendar (RFC 5545), in Norwegian time with its rules. No method: that is for invitations, which have an organiser to answer. */
public final class CalendarFile {

    /** Since 1996. The library's own go back to 1893, under the name of Berlin. */
    private static final String RULES = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//FNSP//Arrangementer//NO
            BEGIN:VTIMEZONE
            TZID:Europe/Oslo
            BEGIN:DAYLIGHT
            TZNAME:CEST
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            DTSTART:19960331T020000
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            END:DAYLIGHT
            BEGIN:STANDARD
            TZNAME:CET
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            DTSTART:19961027T030000
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            END:STANDARD
            END:VTIMEZONE
            END:VCALENDAR
            """;

    private static final VTimeZone NORWAY = norway();

    private static final ParameterList IN_NORWAY = new ParameterList(List.of(new TzId(Norway.TIME.getId())));

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    /** The library counts characters where the standard counts bytes. */
    private static final int UNFOLDED = 30_000;

    private CalendarFile() {}

    /**
     * One time that an event is held.
     *
     * @param uid the same for as long as it lives, and in no other calendar
     * @param sequence how often it has been changed
     * @param said when this was last said
     * @param description in plain words; may be empty, as may be the location
     * @param url of its page
     */
    public record Entry(
            String uid,
            int sequence,
            Instant said,
            Instant starts,
            Instant ends,
            boolean cancelled,
            String summary,
            String description,
            String location,
            String url) {}

    /** @param name what the calendar is called, where it is subscribed to */
    public static String of(String name, List<Entry> entries) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//FNSP//Arrangementer//NO"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(NORWAY);
        entries.forEach(entry -> calendar.add(event(entry)));
        return written(calendar);
    }

    private static VEvent event(Entry entry) {
        var event = new VEvent(false);
        event.add(new Uid(entry.uid()));
        event.add(new DtStamp(entry.said()));
        event.add(new LastModified(entry.said()));
        event.add(new Sequence(entry.sequence()));
        event.add(there(Property.DTSTART, entry.starts()));
        event.add(there(Property.DTEND, entry.ends()));
        event.add(entry.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(new Summary(entry.summary()));
        if (!entry.description().isEmpty()) {
            event.add(new Description(entry.description()));
        }
        if (!entry.location().isEmpty()) {
            event.add(new Location(entry.location()));
        }
        event.add(new Url(URI.create(entry.url())));
        return event;
    }

    private static VTimeZone norway() {
        try {
            return new CalendarBuilder()
                    .build(new StringReader(RULES))
                    .<VTimeZone>getComponent(Component.VTIMEZONE)
                    .orElseThrow();
        } catch (IOException | ParserException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The library's own asks for the names of all time zones there are, each time one is written: that was most of what a file cost. */
    private static Property there(String name, Instant at) {
        if (WallTime.of(at).second()) {
            // Of two times that clocks show the same, RFC 5545 takes the first to be meant.
            return new XProperty(name, CLOCK.format(at.atOffset(ZoneOffset.UTC)) + "Z");
        }
        return new XProperty(name, IN_NORWAY, CLOCK.format(at.atZone(Norway.TIME)));
    }

    private static String written(Calendar calendar) {
        var out = new StringWriter();
        try {
            new CalendarOutputter(false, UNFOLDED).output(calendar, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Folded.lines(out.toString());
    }
}
