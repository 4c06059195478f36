/** What helsenorge.no tells of a disease, to stand beside what we tell of its treatment. */
@ApplicationModule(
        allowedDependencies = {"text", "journal", "store", "identity", "jobs", "content", "manuscript", "outside"})
@NullMarked
package no.fnsp.helsenorge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
