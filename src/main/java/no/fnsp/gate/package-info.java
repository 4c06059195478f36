/** The publish gate: what must be put right in a text before readers see it, and who has let what pass. */
@ApplicationModule(
        allowedDependencies = {
            "text",
            "journal",
            "store",
            "identity",
            "organisation",
            "site",
            "media",
            "content",
            "placement",
            "sharing",
            "approval"
        })
@NullMarked
package no.fnsp.gate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
