package no.fnsp.importer.sites;

/** Where a site inside a site lives: the host of another site, under a path. Never changes. */
public record Inside(String hostOf, String path) {}
