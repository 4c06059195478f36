package no.fnsp.importer.sites;

import no.fnsp.text.Words;

/** A shortcut on a front page: its label and where it leads, {@code page:/path} or a whole address. Never changes. */
public record Shortcut(Words label, String to) {}
