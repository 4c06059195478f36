/** Telling programs of changes at their own address: who is told what, signed, at least once and in order, and what could not be told. */
@ApplicationModule(allowedDependencies = {"journal", "store", "identity", "jobs", "notification"})
@NullMarked
package no.fnsp.webhook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
