/** Everything at once: the files that hold a whole resource each. */
@NullMarked
package no.fnsp.opendata.dump;

import org.jspecify.annotations.NullMarked;
