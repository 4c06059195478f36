/** The frame around every page of the desk: who is there, which site, what went well or wrong. */
@ApplicationModule(allowedDependencies = {"text", "html", "identity", "site"})
@NullMarked
package no.fnsp.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
