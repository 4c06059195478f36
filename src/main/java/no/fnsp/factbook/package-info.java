/** The desk's pages for reusable facts: add, find, change, and see which pages say them. A leaf: nobody may use it. */
@ApplicationModule(
        allowedDependencies = {
            "text",
            "store",
            "html",
            "organisation",
            "identity",
            "site",
            "fact",
            "content",
            "placement",
            "sharing",
            "desk"
        })
@NullMarked
package no.fnsp.factbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
