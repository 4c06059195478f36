package no.fnsp.opendata.kept;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import no.fnsp.composing.Trace;
import org.jspecify.annotations.Nullable;

/** What an answer was made from, as whoever made it tells whoever keeps it. */
public final class MadeFrom {

    private static final String ATTRIBUTE = MadeFrom.class.getName();
    private static final String TURN = ATTRIBUTE + ".turn";

    private MadeFrom() {}

    /** Said by whoever makes an answer and knows all it was made from. */
    public static void tell(HttpServletRequest request, Trace trace) {
        request.setAttribute(ATTRIBUTE, trace);
    }

    /** Said by whoever makes an answer that is another by time alone; the earliest counts. @param at {@link Instant#MAX} for never */
    public static void turns(HttpServletRequest request, Instant at) {
        request.setAttribute(TURN, earlier((Instant) request.getAttribute(TURN), at));
    }

    /** @param at the latest @return until when the answer is the same */
    static Instant until(HttpServletRequest request, Instant at) {
        Trace trace = of(request);
        Instant by = trace == null ? null : trace.validUntil().orElse(null);
        return earlier((Instant) request.getAttribute(TURN), earlier(by, at));
    }

    private static Instant earlier(@Nullable Instant one, Instant other) {
        return one == null || other.isBefore(one) ? other : one;
    }

    /** Null where nobody said so. */
    static @Nullable Trace of(HttpServletRequest request) {
        return (Trace) request.getAttribute(ATTRIBUTE);
    }
}
