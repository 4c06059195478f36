package no.fnsp.oversight.past;

import java.time.Instant;
import java.util.UUID;
import no.fnsp.content.Kind;
import no.fnsp.text.Language;

/**
 * An edition whose words stood on a page. Never changes.
 *
 * @param site whose document it is an edition of
 * @param siteName what that site is called now
 * @param number what people call it: 1 for the first that readers were shown in its language
 * @param title of a text; empty for local changes
 * @param sha256 of its canonical text, 64 digits
 */
record ShownEdition(
        UUID id,
        UUID document,
        UUID site,
        String siteName,
        Kind kind,
        Language language,
        int number,
        String title,
        String sha256,
        String changeClass,
        Instant created) {}
