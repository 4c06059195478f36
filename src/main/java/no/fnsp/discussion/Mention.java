package no.fnsp.discussion;

import java.time.Instant;
import java.util.UUID;
import no.fnsp.text.Language;

/** Somebody was asked to look at a comment. Never changes. @param author who asked */
public record Mention(UUID document, UUID site, Language language, UUID author, Instant written) {}
