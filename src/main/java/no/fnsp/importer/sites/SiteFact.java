package no.fnsp.importer.sites;

import no.fnsp.fact.Saying;
import no.fnsp.text.Words;

/** A reusable fact as a site's file says it. Never changes. */
public record SiteFact(String key, Words label, Saying says) {}
