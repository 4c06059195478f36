/** What the gate and plain language have to say of a draft, and letting remarks pass. */
@NullMarked
package no.fnsp.editor.checks;

import org.jspecify.annotations.NullMarked;
