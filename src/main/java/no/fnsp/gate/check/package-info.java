/** What the gate looks for: each check is one small class that knows nothing of the others. */
@NullMarked
package no.fnsp.gate.check;

import org.jspecify.annotations.NullMarked;
