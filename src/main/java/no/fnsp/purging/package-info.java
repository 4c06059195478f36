/** Tells the caches in front of us to forget what readers must not be shown any longer. */
@ApplicationModule(allowedDependencies = {"journal", "jobs", "identity", "store"})
@NullMarked
package no.fnsp.purging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
