package no.fnsp.notice;

import java.util.UUID;

/** Words for a notice, written before anybody needs them. Never changes; saved again under its name it is another. */
public record Template(UUID id, Extent area, String name, Grade grade, Body body) {}
