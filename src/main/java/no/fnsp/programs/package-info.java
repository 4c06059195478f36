/** The door that every interface for programs has: on the platform's own host, for reading, and from any page's script. */
@ApplicationModule(allowedDependencies = {"site"})
@NullMarked
package no.fnsp.programs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
