package no.fnsp.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.fnsp.text.Norway;
import org.jspecify.annotations.Nullable;

/**
 * One document as it was at an instant. Never changes; what is told of it later is another.
 *
 * @param national whether it is the national base's, and every site's list has it
 * @param slug the end of its address, the same for good
 * @param asset the document of the media library; another file may take the place of the first, the asset stays
 * @param said names what was told of it then: whoever changes it tells what they had read
 * @param withdrawn why readers do not see it any more; null while they do
 */
public record Paper(
        UUID id,
        UUID site,
        boolean national,
        String slug,
        UUID asset,
        UUID said,
        Saying says,
        @Nullable String withdrawn,
        Instant since) {

    /** The folder that documents have on every site. */
    public static final String FOLDER = "/dokumenter";

    /** The folder of forms alone: the same documents. */
    public static final String FORMS = "/skjema";

    public boolean isWithdrawn() {
        return withdrawn != null;
    }

    public String path() {
        return FOLDER + "/" + slug;
    }

    /** The instant from which readers do not see it: the end of the last day; {@link Instant#MAX} when nothing ends. */
    public Instant shownUntil() {
        return isWithdrawn() ? Instant.MIN : says.shownUntil();
    }

    public boolean isShown(Instant at) {
        return at.isBefore(shownUntil());
    }

    /** Whether somebody should have looked at it again. */
    public boolean isReviewDue(Instant at) {
        return !says.reviewDue().isAfter(LocalDate.ofInstant(at, Norway.TIME));
    }
}
