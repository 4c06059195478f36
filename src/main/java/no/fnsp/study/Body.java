package no.fnsp.study;

import java.util.Map;
import no.fnsp.text.Language;

/** The part of what is said of a study that is words alone. Never changes. */
record Body(Map<Language, Plain> plain, Scientific scientific, Contact contact) {}
