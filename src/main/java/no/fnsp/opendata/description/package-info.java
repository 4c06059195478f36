/** What one site says of one treatment: its page's words as data, whose they are, and who vouches for them. */
@NullMarked
package no.fnsp.opendata.description;

import org.jspecify.annotations.NullMarked;
