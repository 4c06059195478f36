package no.fnsp.oversight.coverage;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How many of some adoptions are in each state: of one site, or of one text. Never changes.
 *
 * @param adopted all of them; the newest and the waiting together
 * @param oldest since when the oldest professional change waits; null when none does
 */
public record Count(
        int adopted,
        int newest,
        int waiting,
        int replaced,
        int supplemented,
        int variants,
        @Nullable Instant oldest) {

    public static final Count NONE = new Count(0, 0, 0, 0, 0, 0, null);

    static Count of(Cell cell) {
        return new Count(
                1,
                cell.newest() ? 1 : 0,
                cell.newest() ? 0 : 1,
                Boolean.TRUE.equals(cell.replaces()) ? 1 : 0,
                Boolean.FALSE.equals(cell.replaces()) ? 1 : 0,
                cell.varies() ? 1 : 0,
                cell.newest() ? null : cell.since());
    }

    Count and(Count other) {
        Instant older = oldest == null || other.oldest != null && other.oldest.isBefore(oldest) ? other.oldest : oldest;
        return new Count(
                adopted + other.adopted,
                newest + other.newest,
                waiting + other.waiting,
                replaced + other.replaced,
                supplemented + other.supplemented,
                variants + other.variants,
                older);
    }

    /** @param of how many there would be if all were adopted */
    int in(State state, int of) {
        return switch (state) {
            case NEWEST -> newest;
            case WAITING -> waiting;
            case REPLACED -> replaced;
            case SUPPLEMENTED -> supplemented;
            case VARIANT -> variants;
            case MISSING -> of - adopted;
        };
    }

    /** Whole days the oldest has waited; 0 when none waits. */
    public long days(Instant now) {
        return oldest == null ? 0 : Math.max(0, Duration.between(oldest, now).toDays());
    }
}
