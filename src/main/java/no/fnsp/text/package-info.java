/** Words: language, markup, blocks, aligning and merging them. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package no.fnsp.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
