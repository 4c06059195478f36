/** How every site has taken every national text: counted, and as a table. */
@NullMarked
package no.fnsp.oversight.coverage;

import org.jspecify.annotations.NullMarked;
