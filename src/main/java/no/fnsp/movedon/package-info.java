/** What a site must do when a national text moves on: the tasks, what is proposed, what was decided, and what the last date settles. */
@ApplicationModule(
        allowedDependencies = {
            "text",
            "journal",
            "store",
            "identity",
            "site",
            "content",
            "placement",
            "sharing",
            "approval",
            "jobs",
            "notification"
        })
@NullMarked
package no.fnsp.movedon;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
