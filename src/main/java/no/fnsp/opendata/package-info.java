/** The public interface for programs: the merged texts as data, whose words they are, and what has changed. A leaf: nobody may use it. */
@ApplicationModule(
        allowedDependencies = {
            "text",
            "journal",
            "store",
            "html",
            "site",
            "organisation",
            "content",
            "placement",
            "sharing",
            "approval",
            "study",
            "event",
            "notice",
            "page",
            "composing",
            "kept",
            "ratelimit",
            "programs",
            "bulk",
            "webhook"
        })
@NullMarked
package no.fnsp.opendata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
