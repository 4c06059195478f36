/** The index as Lucene keeps it on this machine's own disk. */
@NullMarked
package no.fnsp.search.lucene;

import org.jspecify.annotations.NullMarked;
