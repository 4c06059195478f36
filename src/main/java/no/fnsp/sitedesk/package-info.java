/** The desk's pages where those who look after a site set it up: menus, footer, look, addresses, search engines and sites in the site. A leaf: nobody may use it. */
@ApplicationModule(
        allowedDependencies = {
            "text",
            "store",
            "html",
            "identity",
            "organisation",
            "site",
            "content",
            "fact",
            "media",
            "placement",
            "sharing",
            "statistics",
            "composing",
            "desk"
        })
@NullMarked
package no.fnsp.sitedesk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
