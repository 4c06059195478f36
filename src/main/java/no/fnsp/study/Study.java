package no.fnsp.study;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import no.fnsp.journal.Scope;

/**
 * One published study as it was at an instant. Never changes; what is said of it later is another.
 *
 * @param slug the end of its address, the same on every site and for as long as it lives
 * @param said names what was said then: whoever changes it tells what they had read
 * @param reason why it was withdrawn; empty when it was not
 * @param vouched when somebody last said that it is as it says
 * @param confirmed until when that is believed
 */
public record Study(
        UUID id,
        String slug,
        UUID said,
        Described says,
        String reason,
        Instant vouched,
        Instant confirmed,
        Instant since) {

    /** The folder of studies, the same on every site. */
    public static final String FOLDER = "/kliniske-studier";

    /** How long past its day a study is believed that nobody has confirmed. */
    public static final Duration GRACE = Duration.ofDays(30);

    public static Scope scope(UUID study) {
        return Scope.of("study", study);
    }

    /** On every site. */
    public String address() {
        return FOLDER + "/" + slug;
    }

    public Status status(Instant at) {
        return says.standing().status(at, confirmed.plus(GRACE));
    }

    public Instant turnsAfter(Instant at) {
        return says.standing().turnsAfter(at, confirmed.plus(GRACE));
    }
}
