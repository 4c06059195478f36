/** The desk's pages for notices: what is shown now, what will be, and publishing one. A leaf: nobody may use it. */
@ApplicationModule(
        allowedDependencies = {
            "text",
            "store",
            "html",
            "identity",
            "organisation",
            "site",
            "content",
            "placement",
            "sharing",
            "notice",
            "page",
            "composing",
            "desk"
        })
@NullMarked
package no.fnsp.noticedesk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
