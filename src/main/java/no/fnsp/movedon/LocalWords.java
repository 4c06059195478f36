package no.fnsp.movedon;

import java.util.UUID;
import no.fnsp.sharing.Intent;
import no.fnsp.text.BlockId;
import no.fnsp.text.Language;

/**
 * Words of a site's own in one chapter, that the national text has moved on from. Never changes.
 *
 * @param changes the document of local changes they stand in, and {@code written} its language
 * @param said the edition of it that says them
 * @param basedOn the national edition they were last held up against
 * @param now the national edition they have not been held up against, and {@code nowIn} its language
 */
public record LocalWords(
        UUID changes,
        Language written,
        UUID said,
        UUID node,
        BlockId chapter,
        Intent intent,
        UUID basedOn,
        UUID now,
        Language nowIn) {

    /** Names it in a form. */
    public String key() {
        return changes + "." + written.code() + "." + chapter + "." + intent.key();
    }
}
