/** Pages as they are sent, kept for the next reader until something that they were made from changes. */
@ApplicationModule(allowedDependencies = {"text", "journal", "html", "site", "purging"})
@NullMarked
package no.fnsp.kept;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
