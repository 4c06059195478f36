/** How long patients wait for a treatment, place by place, as the register <em>Velg behandlingssted</em> tells. */
@ApplicationModule(allowedDependencies = {"text", "journal", "store", "identity", "jobs", "content", "outside"})
@NullMarked
package no.fnsp.waiting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
