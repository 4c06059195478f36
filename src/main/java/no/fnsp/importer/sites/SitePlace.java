package no.fnsp.importer.sites;

import no.fnsp.organisation.NodeKind;
import no.fnsp.organisation.Reach;
import no.fnsp.text.Words;

/** A hospital or another place of a site, as it stands in site.yaml. Never changes. */
public record SitePlace(String slug, NodeKind kind, Words name, Reach reach, int line) {}
