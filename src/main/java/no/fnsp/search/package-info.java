/** Finding: what words mean to each other, the index that is asked, what is shown first, and what was asked for in vain. */
@ApplicationModule(allowedDependencies = {"text", "words", "scrubbing", "journal", "store", "identity", "site"})
@NullMarked
package no.fnsp.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
