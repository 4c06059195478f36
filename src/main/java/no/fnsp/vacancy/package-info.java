/** Positions that a site's organisation and its units announce, as NAV's public feed tells of them. */
@ApplicationModule(
        allowedDependencies = {"text", "journal", "store", "identity", "jobs", "organisation", "site", "outside"})
@NullMarked
package no.fnsp.vacancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
