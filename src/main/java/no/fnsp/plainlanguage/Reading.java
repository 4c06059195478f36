package no.fnsp.plainlanguage;

import java.util.List;
import java.util.Map;
import no.fnsp.text.BlockId;
import org.jspecify.annotations.Nullable;

/**
 * What a text is like to read. Never changes.
 *
 * @param hints in reading order
 * @param lix of the whole; null for a short text, and in languages it is not made for
 * @param chapters of each chapter that is long enough for it
 */
public record Reading(List<Hint> hints, @Nullable Lix lix, Map<BlockId, Lix> chapters, Passive passive) {

    public Reading {
        hints = List.copyOf(hints);
        chapters = Map.copyOf(chapters);
    }
}
