package no.fnsp.feedback;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which of what readers said is asked for. Never changes.
 *
 * @param desk the site whose desk asks: its handling is meant
 * @param national what is said of national texts, on every site; else what is said on the desk's own site
 * @param branches the paths that whoever asks may see, with what is below them; {@code /} for the whole
 * @param handled null for all
 * @param found null for all
 * @param path of one page; empty for all
 */
public record Wanted(
        UUID desk,
        boolean national,
        List<String> branches,
        @Nullable Boolean handled,
        @Nullable Boolean found,
        String path) {

    public Wanted {
        branches = List.copyOf(branches);
    }
}
