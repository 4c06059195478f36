/** The country's clinical studies: what is said of each, who leads it, whose desk looks after it, and whether anybody still vouches for it. */
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
            "placement"
        })
@NullMarked
package no.fnsp.study;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
