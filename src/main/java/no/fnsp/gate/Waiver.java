package no.fnsp.gate;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who may publish lets a remark pass for a time. Never changes.
 *
 * @param until when it no longer counts; at most a year after it was given
 */
public record Waiver(long id, String reason, UUID by, Instant from, Instant until) {}
