package no.fnsp.importer;

import java.time.Instant;
import no.fnsp.identity.Permit;

/** One import: who acts, the instant everything in it holds from, and what is told of it. */
record Run(Permit permit, Instant at, Report report) {}
