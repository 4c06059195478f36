/** The desk's pages for asking the national base for something, and for answering. A leaf: nobody may use it. */
@ApplicationModule(
        allowedDependencies = {
            "text",
            "store",
            "html",
            "identity",
            "organisation",
            "site",
            "content",
            "placement",
            "sharing",
            "ordering",
            "desk"
        })
@NullMarked
package no.fnsp.orderdesk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
