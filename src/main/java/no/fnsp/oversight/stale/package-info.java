/** Texts that nobody has vouched for in a long time. */
@NullMarked
package no.fnsp.oversight.stale;

import org.jspecify.annotations.NullMarked;
