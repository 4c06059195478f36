/** Prints our own markup as a PDF that a screen reader can read aloud. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package no.fnsp.press;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
