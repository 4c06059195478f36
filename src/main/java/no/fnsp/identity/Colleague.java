package no.fnsp.identity;

import java.util.UUID;

/** Somebody who works at the same place, as others may know them. Never changes. */
public record Colleague(UUID id, String name) {}
