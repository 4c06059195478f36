/** What would make a text easier for patients to read: hints, never hindrances. */
@ApplicationModule(allowedDependencies = {"text"})
@NullMarked
package no.fnsp.plainlanguage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
