/** The organisation as data: who there is, what belongs to what, and how to reach it. */
@NullMarked
package no.fnsp.opendata.organisation;

import org.jspecify.annotations.NullMarked;
