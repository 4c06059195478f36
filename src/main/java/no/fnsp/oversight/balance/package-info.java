/** How much of each language form every site publishes. */
@NullMarked
package no.fnsp.oversight.balance;

import org.jspecify.annotations.NullMarked;
