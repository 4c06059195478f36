/** Two versions of a text, told in the words of the desk: what was added, taken away, moved, split and joined. */
@ApplicationModule(allowedDependencies = {"text", "html", "content"})
@NullMarked
package no.fnsp.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
