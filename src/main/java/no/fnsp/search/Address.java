package no.fnsp.search;

import java.util.UUID;

/** Where a page is, whatever language it is read in. Never changes. */
public record Address(UUID site, String path) {}
