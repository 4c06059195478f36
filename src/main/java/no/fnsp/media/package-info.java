/** Pictures and documents, with rights and consent that run out. */
@ApplicationModule(allowedDependencies = {"text", "journal", "store", "identity", "site"})
@NullMarked
package no.fnsp.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
