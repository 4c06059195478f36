package no.fnsp.placement;

import no.fnsp.content.Document;
import no.fnsp.identity.Permit;

/**
 * Something that waits for a page, as an hour. Every room may have such; each is told, in the same transaction, when the page is
 * thrown away, so that nothing is done later to what nobody wants any more.
 */
public interface WaitsForPage {

    void thrownAway(Permit permit, Document document);
}
