/** Where everything is kept: the PostgreSQL that was given, or one that starts here by itself. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package no.fnsp.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
