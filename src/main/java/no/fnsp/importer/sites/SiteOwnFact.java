package no.fnsp.importer.sites;

import no.fnsp.fact.Saying;

/** What a site's file says of a national fact that each site says for itself. Never changes. @param of the key of the national fact */
public record SiteOwnFact(String of, Saying.Phrase says) {}
