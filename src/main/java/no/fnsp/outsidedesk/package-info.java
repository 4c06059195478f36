/** The desk's page for what is fetched from others: how it goes, what went wrong, and what a site says of its vacancies. A leaf: nobody may use it. */
@ApplicationModule(allowedDependencies = {"text", "store", "html", "identity", "site", "outside", "vacancy", "desk"})
@NullMarked
package no.fnsp.outsidedesk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
