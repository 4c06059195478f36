package no.fnsp.importer;

import no.fnsp.content.Body;
import no.fnsp.content.ChangeClass;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a file says in one language.
 *
 * @param file and {@code line} where, for refusals
 * @param change the class of a change since the last import
 * @param reason why an editorial change touches a number, unit, negation or phone
 */
record Handed(
        String file,
        int line,
        Language language,
        Body body,
        ChangeClass change,
        @Nullable String reason) {}
