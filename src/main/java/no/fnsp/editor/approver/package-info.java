/** Professionals without an account: the site's register of them, asking them, and the page on which they answer. */
@NullMarked
package no.fnsp.editor.approver;

import org.jspecify.annotations.NullMarked;
