/** The desk's pages about people: who is what where, letting somebody in, and what is one's own. A leaf: nobody may use it. */
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
            "desk",
            "mail",
            "notification"
        })
@NullMarked
package no.fnsp.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
