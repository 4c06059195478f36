package no.fnsp.opendata.answer;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import no.fnsp.html.EntityTag;
import org.springframework.http.HttpHeaders;

/**
 * Whether a program already has what it asks for (RFC 9110, 13): by tag; and where it sends none, by what it would have been told at the
 * time it names, which is composed and compared. So a text that changes by time alone, or takes back an older one, has changed.
 */
final class Conditions {

    /** What was being written when a program read is there after this long; until then nothing is dated. */
    private static final Duration SETTLED = Duration.ofSeconds(10);

    /** What another version of the software told may have been told in other words. */
    private static final Instant STARTED = ProcessHandle.current()
            .info()
            .startInstant()
            .orElse(Instant.EPOCH)
            .plusSeconds(1)
            .truncatedTo(ChronoUnit.SECONDS);

    private Conditions() {}

    static boolean isKnown(HttpServletRequest request, Instant now, Answer answer, Function<Instant, Answer> making) {
        String tags = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        return tags == null
                ? since(request)
                        .filter(then -> !then.isBefore(STARTED) && !then.isAfter(now))
                        .flatMap(then -> before(making, then))
                        .filter(answer.tag()::equals)
                        .isPresent()
                : EntityTag.isKnown(tags, answer.tag());
    }

    /** Empty while it may still be joined by something that was written at the same time, and where nothing is known. */
    static Optional<String> lastModified(Answer answer, Instant now) {
        if (answer.modified().equals(Instant.EPOCH)) {
            return Optional.empty();
        }
        Instant settled =
                answer.modified().truncatedTo(ChronoUnit.SECONDS).plus(SETTLED).plusSeconds(1);
        Instant told = settled.isBefore(STARTED) ? STARTED : settled;
        return told.isAfter(now)
                ? Optional.empty()
                : Optional.of(DateTimeFormatter.RFC_1123_DATE_TIME.format(told.atOffset(ZoneOffset.UTC)));
    }

    private static Optional<String> before(Function<Instant, Answer> making, Instant then) {
        try {
            return Optional.of(making.apply(then.minus(SETTLED)).tag());
        } catch (Refused wasNotThere) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> since(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getHeader(HttpHeaders.IF_MODIFIED_SINCE))
                    .map(written -> ZonedDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant());
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
