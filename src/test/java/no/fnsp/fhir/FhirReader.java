package no.fnsp.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.client.api.IGenericClient;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;

/** A hospital's own system that reads us: with HAPI FHIR's client, as anybody may. */
final class FhirReader {

    static final FhirContext CONTEXT = FhirContext.forR4();

    private final IGenericClient client;

    FhirReader(int port) {
        CONTEXT.getRestfulClientFactory().setSocketTimeout(120_000);
        client = CONTEXT.newRestfulGenericClient("http://localhost:" + port + Fhir.BASE);
    }

    IGenericClient client() {
        return client;
    }

    Bundle search(String asked) {
        return client.search().byUrl(asked).returnBundle(Bundle.class).execute();
    }

    /** Page by page, to the end. */
    <R extends Resource> List<R> all(String asked, Class<R> kind) {
        var all = new ArrayList<R>();
        for (Bundle page = search(asked); ; page = client.loadPage().next(page).execute()) {
            page.getEntry().forEach(entry -> all.add(kind.cast(entry.getResource())));
            if (page.getLink(Bundle.LINK_NEXT) == null) {
                return all;
            }
        }
    }
}
