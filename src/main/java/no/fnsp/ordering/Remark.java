package no.fnsp.ordering;

import java.time.Instant;
import java.util.UUID;

/** A question or an answer about something that was asked for. Never changes. @param asks whether whoever decides wrote it */
public record Remark(boolean asks, String words, UUID author, Instant written) {}
