/** The catalogue of the open data as DCAT-AP-NO, which data.norge.no and others gather. A leaf: nobody may use it. */
@ApplicationModule(allowedDependencies = {"journal", "store", "site", "ratelimit"})
@NullMarked
package no.fnsp.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
