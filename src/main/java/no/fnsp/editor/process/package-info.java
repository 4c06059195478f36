/** The desk's pages for the national process: the cases, what is done in each, and which steps there are. */
@NullMarked
package no.fnsp.editor.process;

import org.jspecify.annotations.NullMarked;
