/** A site's folder: its settings, places, departments, adoptions, local changes and pages. */
@NullMarked
package no.fnsp.importer.sites;

import org.jspecify.annotations.NullMarked;
