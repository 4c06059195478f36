/** What a file really is, found from what is in it, and whether it is let in. */
@NullMarked
package no.fnsp.media.check;

import org.jspecify.annotations.NullMarked;
