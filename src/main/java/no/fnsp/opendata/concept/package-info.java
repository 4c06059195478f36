/** Concepts and codes as data: what things are called, and which texts and pages tell of them. */
@NullMarked
package no.fnsp.opendata.concept;

import org.jspecify.annotations.NullMarked;
