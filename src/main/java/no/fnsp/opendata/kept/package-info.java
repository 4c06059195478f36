/** Answers that are kept in memory for the next program, for as long as they are so. */
@NullMarked
package no.fnsp.opendata.kept;

import org.jspecify.annotations.NullMarked;
