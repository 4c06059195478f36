package no.fnsp.placement;

import java.util.UUID;

/** Where a document lives on a site: one address, the same in every language. Never changes; a move is a new one. */
public record Placement(UUID site, String path, UUID document, int position) {}
