/** The desk's pages for hearings: what a hospital answers, and what the national editors do with it. */
@NullMarked
package no.fnsp.editor.hearing;

import org.jspecify.annotations.NullMarked;
