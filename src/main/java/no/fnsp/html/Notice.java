package no.fnsp.html;

import java.util.Locale;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Something the reader must know now. Never changes.
 *
 * @param grade how grave it is among its kind, as messages name it: {@code red}; empty where nothing is said of it
 * @param language what it is in, when that is not the page's own
 * @param more the page that explains it
 */
public record Notice(
        Kind kind,
        String grade,
        @Nullable Language language,
        String title,
        String text,
        @Nullable Link link,
        @Nullable Link more) {

    /** One in the page's own language, of which nothing more is said. */
    public Notice(Kind kind, String title, String text, @Nullable Link link) {
        this(kind, "", null, title, text, link, null);
    }

    /** Emergency and operations stand under the breadcrumb, information above the header. */
    public enum Kind {
        EMERGENCY,
        OPERATIONS,
        INFO;

        String messageKey() {
            return "notice." + name().toLowerCase(Locale.ROOT);
        }
    }

    String messageKey() {
        return grade.isEmpty() || kind == Kind.INFO ? kind.messageKey() : kind.messageKey() + "." + grade;
    }

    /** The words tell how grave it is too: nobody has to see the colour. */
    String colour() {
        return switch (kind) {
            case EMERGENCY -> grade.equals("green") ? "info" : grade.equals("yellow") ? "warning" : "danger";
            case OPERATIONS -> grade.equals("minor") ? "info" : "warning";
            case INFO -> "info";
        };
    }
}
