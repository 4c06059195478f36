/** The desk's view over every site and text at once, and back in time. A leaf: nobody may use it. */
@ApplicationModule(
        allowedDependencies = {
            "text",
            "journal",
            "store",
            "html",
            "identity",
            "organisation",
            "site",
            "content",
            "placement",
            "sharing",
            "approval",
            "page",
            "composing",
            "desk",
            "press"
        })
@NullMarked
package no.fnsp.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
