/** FNSP: one publishing platform and one national base of patient information. */
@NullMarked
package no.fnsp;

import org.jspecify.annotations.NullMarked;
