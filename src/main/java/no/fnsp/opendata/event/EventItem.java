package no.fnsp.opendata.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.fnsp.event.Audience;
import no.fnsp.event.Event;
import no.fnsp.event.Occurrence;
import no.fnsp.event.Saying;
import no.fnsp.event.Wording;
import no.fnsp.opendata.answer.Api;
import no.fnsp.site.Site;
import no.fnsp.text.Norway;
import org.jspecify.annotations.Nullable;

/**
 * A course or another event as its page tells of it. Never changes.
 *
 * @param site key of the site whose it is
 * @param address of the page for readers
 * @param calendar of the same as iCalendar; null for an online course, which has no times
 * @param texts in plain words, by the code of the language
 * @param link where an online course is, or where more is told
 * @param treatments ids of the texts it belongs to
 * @param occurrences in the order they are held, those that are over too
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EventItem(
        UUID id,
        String site,
        String kind,
        List<String> audience,
        String attendance,
        String address,
        @Nullable String calendar,
        Map<String, Words> texts,
        @Nullable String link,
        @Nullable String contact,
        List<UUID> treatments,
        List<Held> occurrences,
        Instant modified,
        String href) {

    static final String PATH = Api.BASE + "/events";

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

    /** Plain words: an empty line between paragraphs, a hyphen before each item. @param goal what one can after it */
    record Words(String title, String lead, String goal, String themes, String practical) {}

    /**
     * One time that it is held.
     *
     * @param starts as Norwegian clocks show it, with their distance from UTC
     * @param state {@code open}, {@code full} or {@code cancelled}
     * @param place id of one of the hospital's places @param placeName what that was called when it was written
     * @param where which room, or where it is when it is at no place of the hospital
     * @param registration where one signs up
     * @param sequence how often it has been changed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Held(
            UUID id,
            String starts,
            String ends,
            String state,
            @Nullable UUID place,
            Map<String, String> placeName,
            @Nullable String where,
            Map<String, String> note,
            @Nullable String registration,
            int sequence) {}

    static EventItem of(Event event, Site site) {
        Saying says = event.says();
        String address = site.publicAddress(event.address());
        return new EventItem(
                event.id(),
                site.key(),
                says.kind().key(),
                says.audience().stream().map(Audience::key).toList(),
                says.attendance().key(),
                address,
                says.occurrences().isEmpty() ? null : address + ".ics",
                texts(says),
                orNull(says.link()),
                orNull(says.contact()),
                says.treatments(),
                says.occurrences().stream().map(EventItem::held).toList(),
                event.since(),
                PATH + "/" + event.id());
    }

    private static Map<String, Words> texts(Saying says) {
        var texts = new TreeMap<String, Words>();
        says.words().forEach((language, wording) -> texts.put(language.code(), words(wording)));
        return texts;
    }

    private static Words words(Wording wording) {
        return new Words(wording.title(), wording.lead(), wording.goal(), wording.themes(), wording.practical());
    }

    private static Held held(Occurrence time) {
        return new Held(
                time.id(),
                CLOCK.format(time.starts().instant().atZone(Norway.TIME).toOffsetDateTime()),
                CLOCK.format(time.ends().instant().atZone(Norway.TIME).toOffsetDateTime()),
                time.state().key(),
                time.place(),
                byCode(time.placeName()),
                orNull(time.where()),
                byCode(time.note()),
                orNull(time.registration()),
                time.sequence());
    }

    private static Map<String, String> byCode(no.fnsp.text.Words words) {
        var told = new TreeMap<String, String>();
        words.byLanguage().forEach((language, word) -> told.put(language.code(), word));
        return told;
    }

    private static @Nullable String orNull(String words) {
        return words.isEmpty() ? null : words;
    }
}
