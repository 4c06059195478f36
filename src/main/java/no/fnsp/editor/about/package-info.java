/** Who answers for a text, and what its editors must know. */
@NullMarked
package no.fnsp.editor.about;

import org.jspecify.annotations.NullMarked;
