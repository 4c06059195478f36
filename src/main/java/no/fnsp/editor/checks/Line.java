package no.fnsp.editor.checks;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One remark or hint, in words. Never changes.
 *
 * @param help what to do; empty where the message says it
 * @param excerpt the words it is about; empty for none
 * @param remark names it in a form; null for what this person cannot let pass
 * @param waived until when it is let pass, and why; null when it is not
 */
record Line(
        Kind kind,
        String message,
        String help,
        String excerpt,
        @Nullable String remark,
        @Nullable String waived) {

    /** The gravest first. */
    enum Kind {
        BLOCKS,
        WARNS,
        HINT,
        WAIVED;

        /** Its message is {@code gate.kind.<key>}. */
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Line hint(String message, String excerpt) {
        return new Line(Kind.HINT, message, "", excerpt, null, null);
    }
}
