/** The desk's own pages for writing: what is mine to do, the page tree, the forms, and previews. A leaf: nobody may use it. */
@ApplicationModule(
        allowedDependencies = {
            "text",
            "journal",
            "store",
            "html",
            "identity",
            "organisation",
            "site",
            "content",
            "discussion",
            "placement",
            "sharing",
            "approval",
            "critical",
            "movedon",
            "review",
            "approver",
            "mail",
            "ordering",
            "composing",
            "comparison",
            "desk",
            "manuscript",
            "plainlanguage",
            "gate",
            "process",
            "hearing",
            "statistics"
        })
@NullMarked
package no.fnsp.editor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
