package no.fnsp.importer.sites;

import no.fnsp.notice.Body;
import no.fnsp.notice.Grade;

/**
 * An example of a notice as a site's file says it. Never changes.
 *
 * @param branch the page it stands on, with all below; empty for the whole site
 * @param days how many days it is shown from when it is taken in
 */
public record SiteNotice(String key, Grade grade, Body body, String branch, int days) {}
