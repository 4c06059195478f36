/** How the interface is asked and answers: parameters, pages of lists, tags and dates, and why there is no answer. */
@NullMarked
package no.fnsp.opendata.answer;

import org.jspecify.annotations.NullMarked;
