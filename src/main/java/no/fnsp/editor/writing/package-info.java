/** Writing a text: the form of each kind, saving, and making it what readers see. */
@NullMarked
package no.fnsp.editor.writing;

import org.jspecify.annotations.NullMarked;
