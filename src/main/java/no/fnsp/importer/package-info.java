/** Organisations, example content, existing sites, from files. A leaf: nobody may use it. */
@ApplicationModule(
        allowedDependencies = {
            "text",
            "journal",
            "store",
            "identity",
            "organisation",
            "site",
            "fact",
            "notice",
            "study",
            "event",
            "media",
            "paper",
            "staff",
            "content",
            "placement",
            "sharing",
            "approval"
        })
@NullMarked
package no.fnsp.importer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
