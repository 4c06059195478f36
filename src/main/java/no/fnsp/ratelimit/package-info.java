/** How often one network address may do what costs us much or harms others: search, write to us, try to come in, have documents made. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package no.fnsp.ratelimit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
