package no.fnsp.html;

import org.jspecify.annotations.Nullable;

/** Something the reader must know now. Never changes. */
public record Notice(
        Kind kind, String title, String text, @Nullable Link link) {

    /** Emergency and operations stand under the breadcrumb, information above the header. */
    public enum Kind {
        EMERGENCY,
        OPERATIONS,
        INFO;

        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
