/** Letters that go out by e-mail: written down with what they tell of, sent by a job, and shown instead of sent on a machine for trying out. */
@ApplicationModule(allowedDependencies = {"text", "store", "identity", "html", "jobs"})
@NullMarked
package no.fnsp.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
