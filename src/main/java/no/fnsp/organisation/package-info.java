/** Regions, trusts, hospitals, departments, places, how to reach them. */
@ApplicationModule(allowedDependencies = {"text", "journal", "store", "identity"})
@NullMarked
package no.fnsp.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
