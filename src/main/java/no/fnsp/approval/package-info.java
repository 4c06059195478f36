/** From order to published: who vouches for which text, and publishing it. */
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
            "sharing"
        })
@NullMarked
package no.fnsp.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
