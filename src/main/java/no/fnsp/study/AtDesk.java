package no.fnsp.study;

import java.util.UUID;

/** A study at the desk of the site that looks after it: what commands are about. Never changes. */
public record AtDesk(UUID id, UUID site) {}
