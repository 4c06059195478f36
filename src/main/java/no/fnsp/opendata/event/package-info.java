/** Courses and events of every site, with when they are held, for programs. */
@NullMarked
package no.fnsp.opendata.event;

import org.jspecify.annotations.NullMarked;
