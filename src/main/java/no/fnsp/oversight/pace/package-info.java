/** How much is approved, week by week. */
@NullMarked
package no.fnsp.oversight.pace;

import org.jspecify.annotations.NullMarked;
