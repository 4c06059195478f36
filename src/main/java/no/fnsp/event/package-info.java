/** Courses and events: for whom, about what, when and where; and as calendars that others read. */
@ApplicationModule(allowedDependencies = {"text", "journal", "store", "identity", "site", "content", "placement"})
@NullMarked
package no.fnsp.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
