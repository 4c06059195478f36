/** The desk's pages for programs that are told of changes: who is told, how it goes, and what could not be told. A leaf: nobody may use it. */
@ApplicationModule(allowedDependencies = {"store", "html", "identity", "site", "desk", "webhook"})
@NullMarked
package no.fnsp.webhookdesk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
