/** Whom a national edition reaches, told before it is published, and what came of it on each site, told after. */
@NullMarked
package no.fnsp.editor.reach;

import org.jspecify.annotations.NullMarked;
