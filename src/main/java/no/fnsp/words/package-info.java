/** What a reader's words and a page's words have in common: stems, compounds, synonyms, slips. Knows no index and no database. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package no.fnsp.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
