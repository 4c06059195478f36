/** What was dangerously wrong in a national text: mended everywhere at once, warned of where it could not be, and answered by each site. */
@ApplicationModule(
        allowedDependencies = {
            "text",
            "journal",
            "store",
            "identity",
            "jobs",
            "notification",
            "organisation",
            "site",
            "content",
            "placement",
            "sharing",
            "approval"
        })
@NullMarked
package no.fnsp.critical;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
