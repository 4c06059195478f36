/** The desk's pages for those who work somewhere: who they are, where they are shown, and that they have left. A leaf: nobody may use it. */
@ApplicationModule(
        allowedDependencies = {
            "text",
            "store",
            "html",
            "organisation",
            "identity",
            "site",
            "media",
            "scrubbing",
            "staff",
            "desk"
        })
@NullMarked
package no.fnsp.staffdesk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
