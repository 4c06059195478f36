/** The desk's help: short answers to what people want to do, the keys, what is new, and whom to ask. A leaf: nobody may use it. */
@ApplicationModule(allowedDependencies = {"text", "store", "html", "identity", "site", "desk"})
@NullMarked
package no.fnsp.help;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
