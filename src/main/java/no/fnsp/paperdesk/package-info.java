/** The desk's pages for documents: hand one in, tell what it is, exchange the file, and look at it again in time. A leaf: nobody may use it. */
@ApplicationModule(
        allowedDependencies = {"text", "store", "html", "organisation", "identity", "site", "media", "paper", "desk"})
@NullMarked
package no.fnsp.paperdesk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
