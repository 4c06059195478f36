/** The country's clinical studies, for programs. */
@NullMarked
package no.fnsp.opendata.study;

import org.jspecify.annotations.NullMarked;
