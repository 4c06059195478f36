/** Keeps what can be found in step with the pages readers see. A leaf: nobody may use it. */
@ApplicationModule(
        allowedDependencies = {
            "text",
            "words",
            "journal",
            "store",
            "html",
            "organisation",
            "site",
            "content",
            "placement",
            "sharing",
            "page",
            "composing",
            "search"
        })
@NullMarked
package no.fnsp.indexing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
