package no.fnsp.oversight.past;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.composing.Trace;
import no.fnsp.site.Site;

/**
 * One page of one site as it was at one instant, with what vouches for it and what proves it. Never changes.
 *
 * @param site as it was then
 * @param texts whose words the page is, the page's own text first; none on a page of lists
 * @param editions every edition whose words stand on the page, or that took a chapter away
 * @param approvals those that were in force then
 * @param proof the acts that made it so
 */
record Past(
        Site site,
        Address address,
        Instant at,
        List<Trace.Merged> texts,
        List<ShownEdition> editions,
        List<InForce> approvals,
        Proof proof) {

    Past {
        texts = List.copyOf(texts);
        editions = List.copyOf(editions);
        approvals = List.copyOf(approvals);
    }

    String publicAddress() {
        return site.publicAddress(address.language(), address.path())
                + (address.sted().isEmpty() ? "" : "?sted=" + address.sted());
    }

    Optional<ShownEdition> edition(UUID id) {
        return editions.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
