package no.fnsp.outside;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How it goes with one source. Never changes.
 *
 * @param tried when it was asked last; null for never
 * @param good when all that was asked for was last answered well
 * @param trouble what went wrong last; null when nothing did
 * @param failed how many times on end
 * @param since since when
 * @param next when it is asked again by itself; null when it is not
 */
public record Standing(
        String source,
        @Nullable Instant tried,
        @Nullable Instant good,
        Trouble.@Nullable Kind trouble,
        String detail,
        int failed,
        @Nullable Instant since,
        @Nullable Instant next) {

    static Standing never(String source) {
        return new Standing(source, null, null, null, "", 0, null, null);
    }
}
