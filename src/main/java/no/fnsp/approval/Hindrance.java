package no.fnsp.approval;

import java.util.List;
import no.fnsp.text.BlockId;
import org.jspecify.annotations.Nullable;

/**
 * Something that must be put right, or let pass by somebody who may, before a text is published. Never changes.
 *
 * @param check the key of what was looked for: its messages are {@code gate.<check>} and {@code gate.<check>.help}
 * @param chapter null for the text as a whole
 * @param block null for the chapter as a whole
 * @param values for the messages; one that begins with {@code @} is the key of a message itself
 */
public record Hindrance(
        String check,
        @Nullable BlockId chapter,
        @Nullable BlockId block,
        List<String> values) {

    public Hindrance {
        values = List.copyOf(values);
    }
}
