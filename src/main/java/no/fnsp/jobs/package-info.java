/** Work that must happen later: at least once, whichever machine is up, and as somebody the journal knows. */
@ApplicationModule(allowedDependencies = {"text", "journal", "store", "identity"})
@NullMarked
package no.fnsp.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
