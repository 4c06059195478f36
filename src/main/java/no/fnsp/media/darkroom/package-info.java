/** Where pictures are developed: out of files that are not trusted, and into the sizes that pages show. */
@NullMarked
package no.fnsp.media.darkroom;

import org.jspecify.annotations.NullMarked;
