/** Whole dumps of what is public: written aside, seen when they are whole, and composed anew only where something has changed. */
@ApplicationModule(allowedDependencies = {"journal", "store", "identity", "jobs", "html"})
@NullMarked
package no.fnsp.bulk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
