package no.fnsp.importer.sites;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.fnsp.event.Attendance;
import no.fnsp.event.Audience;
import no.fnsp.event.Kind;
import no.fnsp.event.Repeat;
import no.fnsp.event.Wording;
import no.fnsp.text.Language;
import no.fnsp.text.Words;

/**
 * An example of an event as a site's file says it. Never changes.
 *
 * @param treatments keys of the national texts it belongs to
 * @param line of the file, for what is refused later
 */
public record SiteEvent(
        String key,
        Kind kind,
        Set<Audience> audience,
        Attendance attendance,
        Map<Language, Wording> words,
        String link,
        String contact,
        List<String> treatments,
        List<Time> times,
        int line) {

    public SiteEvent {
        treatments = List.copyOf(treatments);
        times = List.copyOf(times);
    }

    /**
     * When it is held. Days are told from the week the file is taken in, so that an example is never old.
     *
     * @param weeks how many weeks from then
     * @param place a place of the site; empty for none
     * @param times how often
     */
    public record Time(
            int weeks,
            DayOfWeek day,
            LocalTime from,
            LocalTime until,
            String place,
            String where,
            Words note,
            String registration,
            Repeat repeat,
            int times,
            int line) {}
}
