/** Professionals who vouch for texts without an account: who they are, what they were asked, and what they answered. */
@ApplicationModule(
        allowedDependencies = {
            "text",
            "journal",
            "store",
            "html",
            "identity",
            "jobs",
            "mail",
            "notification",
            "organisation",
            "site",
            "content",
            "discussion",
            "approval"
        })
@NullMarked
package no.fnsp.approver;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
