package no.fnsp.importer.sites;

import no.fnsp.fact.Fact;
import no.fnsp.fact.Saying;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A reusable fact as a site's file says it. Never changes.
 *
 * @param each where each site's own words come from; null for a fact that says the same everywhere
 */
public record SiteFact(String key, Words label, Saying says, Fact.@Nullable Source each) {}
