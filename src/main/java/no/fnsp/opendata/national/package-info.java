/** The published national texts, as every list of them asks for them and narrows them. */
@NullMarked
package no.fnsp.opendata.national;

import org.jspecify.annotations.NullMarked;
