/** The desk's pages where a site adopts national texts, and answers what has changed in them. A leaf: nobody may use it. */
@ApplicationModule(
        allowedDependencies = {
            "text",
            "store",
            "html",
            "organisation",
            "identity",
            "site",
            "content",
            "placement",
            "sharing",
            "approval",
            "movedon",
            "comparison",
            "manuscript",
            "desk"
        })
@NullMarked
package no.fnsp.adopting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
