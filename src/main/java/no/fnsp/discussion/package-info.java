/** What colleagues say to each other of a text while it is written; readers see nothing of it. */
@ApplicationModule(allowedDependencies = {"text", "journal", "store", "identity", "site", "content", "notification"})
@NullMarked
package no.fnsp.discussion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
