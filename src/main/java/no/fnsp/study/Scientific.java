package no.fnsp.study;

import no.fnsp.text.Language;

/** A study as those who do research call it, in the one language they wrote it in. Never changes. */
public record Scientific(Language language, String title, String summary) {}
