package no.fnsp.composing;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import no.fnsp.event.Event;
import no.fnsp.html.Messages;
import no.fnsp.notice.Notice;
import no.fnsp.sharing.Instead;
import no.fnsp.site.PageMarks;
import no.fnsp.site.Site;
import no.fnsp.text.Language;
import no.fnsp.text.Norway;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * One reading of one address: everything a page depends on, passed as one value.
 *
 * @param path within the site and language: {@code /behandlinger/hofteprotese}
 * @param at the page is composed as it is at this instant
 * @param trace collects what the page is made from
 * @param instead a draft to show, in a preview; null for readers
 * @param past whether the reader is told that this is how it was, and not how it is
 * @param tried a notice to show that is not published, in a preview; null for readers
 * @param written an event as it would be published, in a preview; null for readers
 */
public record Visit(
        Site site,
        Language language,
        String path,
        Query query,
        Outside outside,
        Instant at,
        Trace trace,
        String build,
        @Nullable Instead instead,
        boolean past,
        @Nullable Notice tried,
        @Nullable Event written) {

    private static final ZoneId NORWAY = Norway.TIME;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm");

    public Visit(
            Site site,
            Language language,
            String path,
            Query query,
            Outside outside,
            Instant at,
            Trace trace,
            String build) {
        this(site, language, path, query, outside, at, trace, build, null, false);
    }

    public Visit(
            Site site,
            Language language,
            String path,
            Query query,
            Outside outside,
            Instant at,
            Trace trace,
            String build,
            @Nullable Instead instead) {
        this(site, language, path, query, outside, at, trace, build, instead, false);
    }

    public Visit(
            Site site,
            Language language,
            String path,
            Query query,
            Outside outside,
            Instant at,
            Trace trace,
            String build,
            @Nullable Instead instead,
            boolean past) {
        this(site, language, path, query, outside, at, trace, build, instead, past, null, null);
    }

    /** Whether this is a reader's own reading of the site as it is. */
    boolean isOrdinary() {
        return instead == null && tried == null && written == null && !past;
    }

    /** An address on this site in the language of the page. */
    public String to(String otherPath) {
        return site.address(language, otherPath);
    }

    /** The page that is read, as what is told of it names it. */
    public PageMarks.Marked marked() {
        return new PageMarks.Marked(site.id(), language, path);
    }

    public Messages words() {
        return Messages.of(language);
    }

    /** The best words for this reader, with their language; empty words in the page's language when there are none. */
    public Words.Spoken say(Words words) {
        return words.in(language).orElse(new Words.Spoken("", language));
    }

    /** The instant of the visit in words. */
    String moment() {
        return moment(at);
    }

    /** An instant in words, as Norwegian clocks show it: {@code 2. mars 2026 kl. 14.05}. */
    String moment(Instant when) {
        var there = when.atZone(NORWAY);
        return words().get("moment", words().date(there.toLocalDate()), CLOCK.format(there));
    }

    /** The same reader who asks for something else. */
    Visit asking(Query other) {
        return new Visit(site, language, path, other, outside, at, trace, build, instead, past, tried, written);
    }

    /** The same reader at another path of the site. */
    public Visit at(String otherPath) {
        return new Visit(site, language, otherPath, query, outside, at, trace, build, instead, past, tried, written);
    }
}
