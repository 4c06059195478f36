/** Critical errors at the desk: the act, what each site answers, and the other pair of eyes. */
@NullMarked
package no.fnsp.editor.critical;

import org.jspecify.annotations.NullMarked;
