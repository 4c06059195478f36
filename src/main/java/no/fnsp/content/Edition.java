package no.fnsp.content;

import java.time.Instant;
import java.util.UUID;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/** What a document says in one language, since one instant. Never changes: a new edition supersedes it. */
public record Edition(
        UUID id,
        UUID document,
        Language language,
        int number,
        @Nullable UUID parent,
        ChangeClass changeClass,
        Kind kind,
        Body body,
        Instant created) {}
