package no.fnsp.content;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The continuity of one text through its editions and languages. Rarely changes.
 *
 * @param key the stable name files use, unique within the site
 * @param node the department or place the text is about
 * @param variantOf the main text this is a variant of
 */
public record Document(
        UUID id,
        Kind kind,
        UUID site,
        String key,
        @Nullable UUID concept,
        @Nullable UUID node,
        @Nullable UUID variantOf) {}
