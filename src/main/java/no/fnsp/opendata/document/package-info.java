/** The national base's documents as data: their editions, who vouches for each, their variants, and which sites show which edition. */
@NullMarked
package no.fnsp.opendata.document;

import org.jspecify.annotations.NullMarked;
