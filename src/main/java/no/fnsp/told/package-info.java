/** The desk's pages for what one has been told, and for letters that are shown instead of sent. A leaf: nobody may use it. */
@ApplicationModule(allowedDependencies = {"text", "html", "identity", "site", "desk", "mail", "notification"})
@NullMarked
package no.fnsp.told;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
