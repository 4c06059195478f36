package no.fnsp.ordering;

import java.util.Optional;
import java.util.UUID;
import no.fnsp.sharing.Intent;
import no.fnsp.sharing.LocalChanges.LocalChange;
import no.fnsp.text.BlockId;
import no.fnsp.text.Chapter;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Words that a site said in a text that was replaced, and whether the new text has a place for them. Never changes.
 *
 * @param changes the document they stand in, {@code node} whose they are
 * @param chapter of the old text; null for what stands by itself, or where that is not known any more
 * @param into the chapter of the new text that answers the same; null when it has none
 */
public record OwnWordsBefore(
        UUID changes,
        UUID node,
        Language written,
        LocalChange said,
        @Nullable Chapter chapter,
        @Nullable Chapter into) {

    /** Practical information changes no national chapter; and only an optional chapter can be hidden. */
    public boolean comeAlong() {
        return said.intent() == Intent.PRACTICAL || into != null && (said.intent() != Intent.HIDE || into.optional());
    }

    /** The same words in the new text, written against the old one still: somebody must hold them up against the new. */
    LocalChange inNewText() {
        BlockId chapter = Optional.ofNullable(into).map(Chapter::id).orElse(null);
        return new LocalChange(said.intent(), chapter, said.basedOn(), said.words(), said.reason());
    }
}
