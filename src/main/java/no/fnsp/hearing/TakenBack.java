package no.fnsp.hearing;

import java.time.Instant;
import java.util.UUID;

/** A site that was asked is not asked any more. Never changes. @param reason what its people are told */
public record TakenBack(UUID site, String reason, UUID by, Instant at) {}
