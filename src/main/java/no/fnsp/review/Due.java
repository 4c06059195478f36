package no.fnsp.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.Details;
import no.fnsp.content.Kind;
import no.fnsp.text.Norway;
import org.jspecify.annotations.Nullable;

/**
 * When one published text must be looked at anew, as known at one instant. Never changes and is never stored: it follows from the
 * approvals.
 *
 * @param title of the text; of the text that is changed, for local changes
 * @param path where it stands on its site; {@code /} for nowhere
 * @param approved the last professional approval of the whole text, of the language that has waited longest; null when nobody has
 *     approved it
 * @param published when readers first saw it
 * @param planned an earlier day that somebody has chosen for this round; null for none
 * @param assigned who shall do it this time; null for nobody in particular
 * @param review the case that is open; null when nobody has begun
 */
public record Due(
        UUID document,
        UUID site,
        Kind kind,
        String title,
        String path,
        @Nullable Instant approved,
        Instant published,
        Details details,
        @Nullable LocalDate planned,
        @Nullable UUID assigned,
        @Nullable UUID review) {

    static final ZoneId NORWAY = Norway.TIME;

    /** How long an approval of the whole text holds, where nobody has said shorter. */
    public static final int MONTHS = 36;

    public boolean isNeverApproved() {
        return approved == null;
    }

    /** Months, 1 to {@link #MONTHS}. */
    public int months() {
        Integer said = details.reviewMonths();
        return said == null ? MONTHS : Math.clamp(said, 1, MONTHS);
    }

    /** The last day it may be done; what nobody has approved was due when readers first saw it. */
    public LocalDate due() {
        return approved == null
                ? LocalDate.ofInstant(published, NORWAY)
                : LocalDate.ofInstant(approved, NORWAY).plusMonths(months());
    }

    /** The day it shall be done: as planned, and never later than due. */
    public LocalDate on() {
        LocalDate due = due();
        return planned != null && planned.isBefore(due) ? planned : due;
    }

    public boolean isOverdue(LocalDate today) {
        return on().isBefore(today);
    }

    /** Tells one round from the next: after a new approval it is another. */
    public String round() {
        return approved == null ? "never" : approved.toString();
    }

    public Optional<UUID> open() {
        return Optional.ofNullable(review);
    }

    /** Whether somebody is to see to it: they answer for it, are asked about it, or it was given to them. */
    public boolean isFor(UUID person) {
        return person.equals(assigned)
                || person.equals(details.professionalOwner())
                || person.equals(details.contact());
    }

    /** The day in Norway. */
    public static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, NORWAY);
    }
}
