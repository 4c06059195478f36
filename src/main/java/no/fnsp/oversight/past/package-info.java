/** The time machine: any page of any site as it was, and what proves it. */
@NullMarked
package no.fnsp.oversight.past;

import org.jspecify.annotations.NullMarked;
