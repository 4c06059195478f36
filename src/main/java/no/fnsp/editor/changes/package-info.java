/** What a site changes in a national text, written where the national words stand. */
@NullMarked
package no.fnsp.editor.changes;

import org.jspecify.annotations.NullMarked;
