package no.fnsp.movedon;

import java.util.List;
import java.util.Optional;
import no.fnsp.sharing.Intent;
import no.fnsp.sharing.LocalChanges.LocalChange;
import no.fnsp.text.Block;
import no.fnsp.text.Chapter;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A chapter with local words, as whoever decides sees it: what the national text said, what it says now, and what is said
 * here. Never changes.
 *
 * @param wasIn the language of {@code was}: another than the words are written in when the text did not say it in theirs
 * @param was the national chapter that the local words were held up against; null when it had none
 * @param now null when the national text no longer has the chapter
 * @param local what is said here about it: one change, or several that are one
 */
public record Beside(
        LocalWords words,
        Language wasIn,
        @Nullable Chapter was,
        @Nullable Chapter now,
        List<LocalChange> local) {

    public Beside {
        local = List.copyOf(local);
    }

    public List<Block> blocks() {
        return local.stream()
                .flatMap(change -> change.words().blocks().stream())
                .toList();
    }

    /** Whether this is the first time the national text says it in the language of the words. */
    public boolean isFirstInLanguage() {
        return now != null && wasIn != words.nowIn();
    }

    public String reason() {
        return local.isEmpty() ? "" : local.getFirst().reason();
    }

    /** Only what stands instead of national words can be merged with them. */
    public Optional<Proposal> proposal() {
        return words.intent() == Intent.REPLACE && was != null && now != null
                ? Optional.of(
                        isFirstInLanguage()
                                ? Proposal.inLanguageOf(now, blocks(), was)
                                : Proposal.of(was, blocks(), now))
                : Optional.empty();
    }
}
