/** Who did what, when; append-only, chained; the one ordered log that feed, index, caches and webhooks read. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package no.fnsp.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
