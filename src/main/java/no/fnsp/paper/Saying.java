package no.fnsp.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.fnsp.text.Language;
import no.fnsp.text.Norway;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a document. Never changes.
 *
 * @param title in its own language
 * @param summary a sentence or two, in its own language; may be empty
 * @param reviewDue the day somebody looks at it again
 * @param lastDay the last day it is shown; null for no end
 * @param unit the part of the organisation it belongs to
 * @param owner the account of whoever answers for it
 */
public record Saying(
        String title,
        String summary,
        Language language,
        Genre genre,
        Access access,
        LocalDate reviewDue,
        @Nullable LocalDate lastDay,
        @Nullable UUID unit,
        UUID owner) {

    Instant shownUntil() {
        return lastDay == null
                ? Instant.MAX
                : lastDay.plusDays(1).atStartOfDay(Norway.TIME).toInstant();
    }
}
