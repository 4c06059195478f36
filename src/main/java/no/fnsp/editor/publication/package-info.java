/** From a draft to what readers see: publishing, sending for approval, planning, taking away. */
@NullMarked
package no.fnsp.editor.publication;

import org.jspecify.annotations.NullMarked;
