/** Takes out of what readers write what tells who somebody is. Knows no database: what is scrubbed has not been kept anywhere. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package no.fnsp.scrubbing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
