package no.fnsp.gate;

import no.fnsp.text.Markup;

/** Some words of a text and where they stand. Never changes. */
public record Passage(Where where, Markup words) {}
