package no.fnsp.search;

import no.fnsp.text.Language;

/** A page whose name begins as written. Never changes. @param called the name that does, when it is not the title */
public record Suggestion(String path, Language language, String kind, String title, String called) {}
