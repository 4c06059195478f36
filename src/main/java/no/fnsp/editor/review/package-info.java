/** Looking at texts anew: what is due, week by week and one by one, and how it ends. */
@NullMarked
package no.fnsp.editor.review;

import org.jspecify.annotations.NullMarked;
