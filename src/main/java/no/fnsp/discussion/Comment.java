package no.fnsp.discussion;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Something that somebody said of a text. Never changes; its author may withdraw it.
 *
 * @param words plain text; empty when it was withdrawn
 * @param mentions the colleagues it asks to look
 */
public record Comment(UUID id, UUID author, Instant written, String words, boolean withdrawn, Set<UUID> mentions) {

    public Comment {
        mentions = Set.copyOf(mentions);
    }
}
