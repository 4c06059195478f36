package no.fnsp.content;

import java.time.Instant;
import java.util.UUID;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * One of all the things a text has said in one language: an edition, or a revision of a draft. Never changes, but for its name.
 *
 * @param name empty when nobody has given it one
 */
public record Version(UUID id, UUID document, Language language, Source source, UUID author, Instant at, String name) {

    public sealed interface Source {

        /** It was written to be published. @param number as people call it; 0 where readers have not seen it @param shown whether readers have seen it: one that was only vouched for, they have not */
        record OfEdition(int number, ChangeClass changeClass, boolean shown) implements Source {}

        /**
         * It was saved in a draft: the last of ten minutes of one author's saves, or one that was named.
         *
         * @param current whether it is what the draft says now
         * @param became the edition that the draft became with it; null otherwise
         */
        record OfDraft(
                UUID draft,
                Draft.Lane lane,
                int revision,
                boolean current,
                @Nullable UUID became) implements Source {}
    }
}
