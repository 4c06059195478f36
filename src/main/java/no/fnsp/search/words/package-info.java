/** What a reader's words and a page's words have in common. Knows no index and no database. */
@NullMarked
package no.fnsp.search.words;

import org.jspecify.annotations.NullMarked;
