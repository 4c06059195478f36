package no.fnsp.opendata.kept;

import jakarta.servlet.http.HttpServletRequest;
import no.fnsp.composing.Trace;
import org.jspecify.annotations.Nullable;

/** What an answer was made from, as whoever made it tells whoever keeps it. */
public final class MadeFrom {

    private static final String ATTRIBUTE = MadeFrom.class.getName();

    private MadeFrom() {}

    /** Said by whoever makes an answer and knows all it was made from. */
    public static void tell(HttpServletRequest request, Trace trace) {
        request.setAttribute(ATTRIBUTE, trace);
    }

    /** Null where nobody said so. */
    static @Nullable Trace of(HttpServletRequest request) {
        return (Trace) request.getAttribute(ATTRIBUTE);
    }
}
