/** A site, the tenant: hosts, languages, menu, footer, look. */
@ApplicationModule(allowedDependencies = {"text", "journal", "store", "identity", "organisation"})
@NullMarked
package no.fnsp.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
