package no.fnsp.approval;

import java.util.List;
import no.fnsp.text.BlockId;
import org.jspecify.annotations.Nullable;

/**
 * Why a text is not published as it stands. Never changes.
 *
 * @param key of what is said about it at the desk
 * @param values what is filled into that
 * @param chapter where; null for the text as a whole
 */
public record Objection(
        String key, List<String> values, @Nullable BlockId chapter) {
    public Objection {
        values = List.copyOf(values);
    }
}
