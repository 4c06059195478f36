package no.fnsp.people;

import no.fnsp.identity.Grant;
import no.fnsp.text.Language;

/**
 * Somebody who shall be let in, as a form that is right says. Never changes.
 *
 * @param link whether they get a link to choose a password with, rather than come in through a directory
 */
record Wanted(String name, String email, Language language, Grant grant, boolean link) {}
