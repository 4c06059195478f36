/** The desk's pages for courses and events: write, repeat, publish, cancel. A leaf: nobody may use it. */
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
            "event",
            "composing",
            "desk"
        })
@NullMarked
package no.fnsp.eventdesk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
