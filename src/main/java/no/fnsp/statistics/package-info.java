/** How much pages are read, and where their links lead, counted without knowing one reader from another. */
@ApplicationModule(
        allowedDependencies = {"text", "store", "identity", "jobs", "site", "content", "placement", "sharing"})
@NullMarked
package no.fnsp.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
