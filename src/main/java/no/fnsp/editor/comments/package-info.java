/** What colleagues say of a text, chapter by chapter, beside its form. */
@NullMarked
package no.fnsp.editor.comments;

import org.jspecify.annotations.NullMarked;
