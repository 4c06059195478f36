package no.fnsp.event;

import java.time.Instant;
import java.util.UUID;

/**
 * One event as it was at an instant, in one of its lanes. Never changes; what is said of it later is another.
 *
 * @param site whose it is
 * @param slug the end of its address, the same for as long as it lives
 * @param said names what was said then: whoever changes it tells what they had read
 */
public record Event(UUID id, UUID site, String slug, UUID said, Lane lane, Saying says, Instant since) {

    /** The folder of events, the same on every site. */
    public static final String FOLDER = "/arrangementer";

    /** What readers see, and what is written on. */
    public enum Lane {
        DRAFT,
        PUBLISHED
    }

    /** The same event saying something else. */
    Event saying(Saying other) {
        return new Event(id, site, slug, said, lane, other, since);
    }

    public String address() {
        return FOLDER + "/" + slug;
    }
}
