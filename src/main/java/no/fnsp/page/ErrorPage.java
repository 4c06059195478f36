package no.fnsp.page;

import no.fnsp.html.Frame;
import no.fnsp.html.Link;
import no.fnsp.html.Page;
import org.jspecify.annotations.Nullable;

/**
 * Why a page of a site could not be shown, and what to do instead. Never changes.
 *
 * @param national the national text about the same, when it exists though the site does not show it
 */
public record ErrorPage(
        Frame frame, Problem problem, @Nullable Link national) implements Page {

    /** What went wrong; the key of its messages is the status. */
    public sealed interface Problem {

        int status();

        /** 400, 404, 405, 500 or 503. */
        record Status(int status) implements Problem {}

        /**
         * A page that was here and has been withdrawn.
         *
         * @param reason why, in the page's language; may be empty
         * @param replacement what to read instead, or null
         */
        record Gone(String reason, @Nullable Link replacement) implements Problem {

            @Override
            public int status() {
                return 410;
            }
        }
    }
}
