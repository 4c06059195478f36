/** Messages over many pages: emergency, operations and information; what they say, where, and for how long. */
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
            "placement"
        })
@NullMarked
package no.fnsp.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
