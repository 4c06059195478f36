/** Measures: makes the benchmark data set, and times what readers wait for. Not part of what is shipped. */
@org.jspecify.annotations.NullMarked
package no.fnsp.bench;
