/** The desk's pages for what readers say and how much is read: the site's own, and national texts over all sites. A leaf: nobody may use it. */
@ApplicationModule(
        allowedDependencies = {
            "text",
            "store",
            "journal",
            "html",
            "identity",
            "site",
            "content",
            "feedback",
            "statistics",
            "desk"
        })
@NullMarked
package no.fnsp.readership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
