/** What a text has said, how two of its versions differ, and what was done to it. */
@NullMarked
package no.fnsp.editor.history;

import org.jspecify.annotations.NullMarked;
