/** What a site accepts of the national base, and what it changes. */
@ApplicationModule(
        allowedDependencies = {"text", "journal", "store", "identity", "organisation", "site", "content", "placement"})
@NullMarked
package no.fnsp.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
