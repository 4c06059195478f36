/** Who is at work, and what they may do where; the only room that mints a {@link no.fnsp.identity.Permit}. */
@ApplicationModule(allowedDependencies = {"text", "journal", "store"})
@NullMarked
package no.fnsp.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
