/** Documents, drafts and their editions: what is said. */
@ApplicationModule(allowedDependencies = {"text", "journal", "store", "identity", "organisation", "site"})
@NullMarked
package no.fnsp.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
