package no.fnsp.hearing;

import java.time.Instant;
import java.util.UUID;

/** What one site answers. It may answer anew until the deadline. @param late it came after the deadline and does not count as in time */
public record Answer(UUID site, boolean late, Verdict verdict, UUID by, Instant at) {}
