/** Where the bytes lie: a folder of this machine, or a store elsewhere that speaks S3. */
@NullMarked
package no.fnsp.media.shelf;

import org.jspecify.annotations.NullMarked;
