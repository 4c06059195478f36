/** Words as data: in which language they are, and written as HTML, Markdown or words alone. */
@NullMarked
package no.fnsp.opendata.words;

import org.jspecify.annotations.NullMarked;
