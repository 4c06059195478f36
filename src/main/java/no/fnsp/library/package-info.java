/** The desk's pages for pictures and documents: hand in, describe, look after. A leaf: nobody may use it. */
@ApplicationModule(
        allowedDependencies = {
            "text",
            "store",
            "html",
            "identity",
            "site",
            "media",
            "content",
            "placement",
            "sharing",
            "desk"
        })
@NullMarked
package no.fnsp.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
