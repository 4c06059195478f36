package no.fnsp.opendata.place;

import java.util.UUID;

/**
 * What is done somewhere. Never changes.
 *
 * @param site key of the site that says so
 * @param description where the site's description of it is told
 */
record Done(UUID treatment, String site, String description) {}
