/** Which steps a text of the national base goes through before readers see it, and where each case stands. */
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
            "approval",
            "notification",
            "hearing"
        })
@NullMarked
package no.fnsp.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
