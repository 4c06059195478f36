package no.fnsp.staff;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who works at a hospital, as readers are told of them at an instant. Not somebody who works at the desk. Never changes.
 *
 * @param card names what was told of them: whoever changes it tells what they had read
 */
public record Person(UUID id, UUID site, long card, Card says, Instant since) {}
