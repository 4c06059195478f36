package no.fnsp.sharing;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.fnsp.text.BlockId;
import no.fnsp.text.Language;

/**
 * What one node says of its own in one national chapter, as published. Never changes.
 *
 * @param site whose editors write it
 * @param changes the document it stands in
 * @param edition of that document
 * @param said its words, without ids: the same for the same words
 */
public record OwnWords(
        UUID site,
        UUID node,
        UUID changes,
        Language language,
        UUID edition,
        BlockId chapter,
        Intent intent,
        String said) {

    public boolean replaces() {
        return intent == Intent.REPLACE;
    }

    /** All that one edition of local changes says in national chapters. */
    static Stream<OwnWords> in(UUID site, UUID node, UUID changes, Language language, UUID edition, LocalChanges body) {
        return body.changes().stream()
                .filter(change -> change.chapter() != null && change.intent() != Intent.PRACTICAL)
                .map(change -> new OwnWords(
                        site,
                        node,
                        changes,
                        language,
                        edition,
                        Objects.requireNonNull(change.chapter()),
                        change.intent(),
                        change.words().canonical()));
    }
}
