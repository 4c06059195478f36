package no.fnsp.fhir;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** Makes a page of what was found. */
final class Bundles {

    private Bundles() {}

    /** @param base the whole address of the interface */
    static Bundle of(Listing.Found found, Given given, Shelf shelf, String base) {
        String list = base + "/" + shelf.kind();
        Bundle bundle = new Bundle().setType(BundleType.SEARCHSET);
        found.total().ifPresent(bundle::setTotal);
        bundle.addLink().setRelation("self").setUrl(given.address(list, given.after()));
        int shown = Math.min(given.most(), found.some().size());
        for (DomainResource resource : found.some().subList(0, shown)) {
            var entry = bundle.addEntry().setResource(resource);
            entry.setFullUrl(list + "/" + resource.getIdElement().getIdPart());
            entry.getSearch().setMode(SearchEntryMode.MATCH);
        }
        if (found.some().size() > shown) {
            String last = found.some().get(shown - 1).getIdElement().getIdPart();
            bundle.addLink().setRelation("next").setUrl(given.address(list, last));
        }
        if (!given.ignored().isEmpty()) {
            tell(bundle, given, shelf);
        }
        return bundle;
    }

    private static void tell(Bundle bundle, Given given, Shelf shelf) {
        String why = "Not known here, and left out: " + String.join(", ", given.ignored()) + ". Known here: "
                + Given.names(shelf.all()) + " Prefer: handling=strict refuses instead.";
        var entry = bundle.addEntry();
        entry.setResource(Refused.outcome(IssueSeverity.WARNING, IssueType.NOTSUPPORTED, why));
        entry.getSearch().setMode(SearchEntryMode.OUTCOME);
    }
}
