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

    /** Whether searching can help, and can work: not when the site itself is in trouble. */
    boolean searchable() {
        return frame.header().searchAction() != null && problem.status() < 500;
    }

    /** What went wrong; the key of its messages is the status. */
    public sealed interface Problem {

        int status();

        /** What is said about it; a status without words of its own is told as the one it resembles. */
        default String messageKey() {
            return switch (status()) {
                case 400, 404, 405, 410, 429, 503 -> "error." + status();
                default -> status() < 500 ? "error.400" : "error.500";
            };
        }

        /** 400, 404, 405, 429, 500 or 503. */
        record Status(int status) implements Problem {}

        /** A preview link that opens nothing any more. */
        record NoPreview() implements Problem {

            @Override
            public int status() {
                return 410;
            }

            @Override
            public String messageKey() {
                return "error.preview";
            }
        }

        /** A picture or a document that may not be shown any more. */
        record NoMore() implements Problem {

            @Override
            public int status() {
                return 410;
            }

            @Override
            public String messageKey() {
                return "error.media";
            }
        }

        /**
         * A document that readers could fetch and cannot any more.
         *
         * @param withdrawn whether somebody took it back; else its last day is over
         * @param all where the documents are that are here now
         */
        record NoPaper(boolean withdrawn, Link all) implements Problem {

            @Override
            public int status() {
                return 410;
            }

            @Override
            public String messageKey() {
                return withdrawn ? "error.paper-withdrawn" : "error.paper-over";
            }
        }

        /** An address on the platform's own host where nothing stands. */
        record NotOnPlatform() implements Problem {

            @Override
            public int status() {
                return 404;
            }

            @Override
            public String messageKey() {
                return "error.platform";
            }
        }

        /** A text that the site has taken down while it is being revised. */
        record Revised() implements Problem {

            @Override
            public int status() {
                return 404;
            }

            @Override
            public String messageKey() {
                return "error.revised";
            }
        }

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
