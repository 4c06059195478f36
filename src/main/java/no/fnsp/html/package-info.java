/** Turns page records into HTML; the design components. */
@ApplicationModule(allowedDependencies = {"text"})
@NullMarked
package no.fnsp.html;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
