/** What a reader sees: composing, page records and templates, JSON-LD. */
@ApplicationModule
@NullMarked
package no.fnsp.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
