/** Fetching from others: within bounds, never while a reader waits, and what they said last is kept. */
@ApplicationModule(allowedDependencies = {"journal", "store", "identity", "jobs", "text"})
@NullMarked
package no.fnsp.outside;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
