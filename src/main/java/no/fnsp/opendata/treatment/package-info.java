/** The national treatments as data, and where each is described. */
@NullMarked
package no.fnsp.opendata.treatment;

import org.jspecify.annotations.NullMarked;
