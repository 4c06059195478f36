package no.fnsp.editor.critical;

import no.fnsp.text.Language;

/**
 * What those who read a site in one of its languages see of a text with a critical error. Never changes.
 *
 * @param language what they have chosen
 * @param warned whether the text they are shown was not put right, so that a warning stands on it
 */
record ReadersSee(Language language, boolean warned) {}
