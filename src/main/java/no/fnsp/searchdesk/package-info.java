/** The desk's pages about search: what readers look for, in vain too, and what is shown to them first. A leaf: nobody may use it. */
@ApplicationModule(allowedDependencies = {"text", "store", "html", "identity", "site", "search", "desk"})
@NullMarked
package no.fnsp.searchdesk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
