/** The notices that are in force, for programs. */
@NullMarked
package no.fnsp.opendata.notice;

import org.jspecify.annotations.NullMarked;
