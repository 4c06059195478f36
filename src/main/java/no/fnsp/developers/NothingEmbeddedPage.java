package no.fnsp.developers;

import java.util.Locale;
import no.fnsp.html.Frame;
import no.fnsp.html.Link;
import no.fnsp.html.Messages;
import no.fnsp.html.Page;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/** What stands inside somebody else's page where there is no text to show: why, and where to go. Never changes. @param to null for nowhere */
public record NothingEmbeddedPage(
        Frame frame, Why why, @Nullable Link to) implements Page {

    /** Why there is no text. */
    public enum Why {
        /** It was published, and no longer holds. */
        GONE(410),
        /** The hospital shows nothing while it is being revised. */
        REVISED(404),
        MOVED(404),
        UNKNOWN(404),
        /** We cannot look it up just now. */
        AWAY(503),
        TOO_MANY(429);

        private final int status;

        Why(int status) {
            this.status = status;
        }

        int status() {
            return status;
        }

        String key(String what) {
            return "embedded." + name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + what;
        }
    }

    static NothingEmbeddedPage of(Why why, Language language, String build, @Nullable Link to) {
        String title = Messages.of(language).get(why.key("title"));
        return new NothingEmbeddedPage(Frame.withoutSite(language, build, title), why, to);
    }
}
