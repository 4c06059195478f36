/** Sites as data, and which treatments each of them describes. */
@NullMarked
package no.fnsp.opendata.site;

import org.jspecify.annotations.NullMarked;
