/** Where a document lives on a site; addresses and redirects. */
@ApplicationModule(allowedDependencies = {"text", "journal", "store", "identity", "organisation", "site", "content"})
@NullMarked
package no.fnsp.placement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
