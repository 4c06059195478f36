package no.fnsp.study;

import java.time.Instant;
import java.util.UUID;

/** What is written of a study, as it was saved last. Never changes; the next save is another. @param remark what the publisher says; empty for nothing */
public record Draft(UUID study, int revision, Stage stage, Sheet sheet, String remark, UUID by, Instant at) {}
