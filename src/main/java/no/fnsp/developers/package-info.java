/** Pages for those who build on the open data: what the interface is and on what terms, and a text shown on their own page. A leaf: nobody may use it. */
@ApplicationModule(allowedDependencies = {"text", "store", "html", "site", "page", "composing", "ratelimit"})
@NullMarked
package no.fnsp.developers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
