/** Seeing a draft as its readers will: on any site, at any place, in any language, on any day. */
@NullMarked
package no.fnsp.editor.preview;

import org.jspecify.annotations.NullMarked;
