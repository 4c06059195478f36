package no.fnsp.vacancy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One announced position. Never changes; what is told of it later is another.
 *
 * @param number the employer's organisation number
 * @param place where, as people say; may be empty
 * @param area the field of work; may be empty
 * @param form permanent, temporary, as it is said there; may be empty
 * @param extent full or part time, as it is said there; may be empty
 * @param due the last day to apply; null where another word is said
 * @param dueSaid what is said instead of a day; may be empty
 * @param expires from then on it is not announced any more
 * @param link where it stands
 */
public record Ad(
        UUID id,
        String number,
        String title,
        String employer,
        String place,
        String area,
        String form,
        String extent,
        @Nullable LocalDate due,
        String dueSaid,
        Instant expires,
        Instant published,
        String link) {}
