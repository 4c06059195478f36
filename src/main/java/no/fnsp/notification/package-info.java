/** What somebody must know, told in the desk and by e-mail, each time with one thing to do. */
@ApplicationModule(allowedDependencies = {"text", "journal", "store", "identity", "html", "jobs", "mail"})
@NullMarked
package no.fnsp.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
