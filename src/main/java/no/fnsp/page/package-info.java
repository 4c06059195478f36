/** What a reader sees: one record for each kind of page, and the template that shows it. */
@ApplicationModule(allowedDependencies = {"text", "html"})
@NullMarked
package no.fnsp.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
