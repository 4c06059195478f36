/** Places and departments as data: how to get there, where to meet, when it is open, and what is done there. */
@NullMarked
package no.fnsp.opendata.place;

import org.jspecify.annotations.NullMarked;
