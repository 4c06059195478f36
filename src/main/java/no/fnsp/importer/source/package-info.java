/** What every file is read with: its lines, YAML that knows them, and what is refused where. */
@NullMarked
package no.fnsp.importer.source;

import org.jspecify.annotations.NullMarked;
