/** What hospitals ask the national base for, and what was answered. */
@ApplicationModule(
        allowedDependencies = {
            "text",
            "journal",
            "store",
            "identity",
            "organisation",
            "site",
            "content",
            "placement",
            "sharing",
            "approval",
            "jobs",
            "notification"
        })
@NullMarked
package no.fnsp.ordering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
