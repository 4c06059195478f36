/** Who works in the parts of a hospital, with role and how they are reached at work, shown where the part chooses, gone when they leave. */
@ApplicationModule(allowedDependencies = {"text", "journal", "store", "identity", "site"})
@NullMarked
package no.fnsp.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
