/** What readers answer when a page asks whether they found what they looked for, with everything taken out that tells who they are. */
@ApplicationModule(
        allowedDependencies = {
            "text",
            "store",
            "scrubbing",
            "journal",
            "identity",
            "jobs",
            "site",
            "content",
            "placement",
            "sharing"
        })
@NullMarked
package no.fnsp.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
