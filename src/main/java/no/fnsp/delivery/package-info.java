/** Public HTTP: routes, cache, headers. A leaf: nobody may use it. */
@ApplicationModule(
        allowedDependencies = {
            "text",
            "journal",
            "store",
            "html",
            "kept",
            "site",
            "media",
            "search",
            "page",
            "composing",
            "feedback",
            "statistics",
            "leaflet",
            "ratelimit"
        })
@NullMarked
package no.fnsp.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
