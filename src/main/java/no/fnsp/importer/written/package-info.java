/** Texts as they are written in files: language parts, chapters, blocks, marks inside a line. */
@NullMarked
package no.fnsp.importer.written;

import org.jspecify.annotations.NullMarked;
