/** Puts a page together when it is read: one site, one language, one place, one instant. */
@ApplicationModule(
        allowedDependencies = {
            "text",
            "words",
            "journal",
            "store",
            "html",
            "kept",
            "organisation",
            "site",
            "media",
            "content",
            "fact",
            "placement",
            "sharing",
            "approval",
            "critical",
            "notice",
            "study",
            "event",
            "outside",
            "vacancy",
            "waiting",
            "helsenorge",
            "paper",
            "staff",
            "page",
            "search"
        })
@NullMarked
package no.fnsp.composing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
