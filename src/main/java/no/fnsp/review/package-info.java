/** When a text must be looked at anew, and what came of it. */
@ApplicationModule(
        allowedDependencies = {
            "text",
            "journal",
            "store",
            "identity",
            "jobs",
            "site",
            "content",
            "placement",
            "sharing",
            "approval",
            "notification"
        })
@NullMarked
package no.fnsp.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
