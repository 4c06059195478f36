package no.fnsp.html;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Something the reader must know now. Never changes. */
public record Notice(
        Kind kind, String title, String text, @Nullable Link link) {

    /** Emergency and operations stand under the breadcrumb, information above the header. */
    public enum Kind {
        EMERGENCY,
        OPERATIONS,
        INFO;

        String messageKey() {
            return "notice." + name().toLowerCase(Locale.ROOT);
        }

        String colour() {
            return switch (this) {
                case EMERGENCY -> "danger";
                case OPERATIONS -> "warning";
                case INFO -> "info";
            };
        }
    }
}
