/** The hospitals' answers to a proposed text. */
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
            "notification"
        })
@NullMarked
package no.fnsp.hearing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
