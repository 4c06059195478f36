/** What many texts say and one place knows: telephones, fees, hours and fixed phrases, said anew on every page at once. */
@ApplicationModule(allowedDependencies = {"text", "journal", "store", "html", "organisation", "identity", "site"})
@NullMarked
package no.fnsp.fact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
