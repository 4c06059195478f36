package no.fnsp.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.client.api.IGenericClient;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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

    /** @param asked as people write it, with spaces, bars and letters of any kind */
    Bundle search(String asked) {
        return client.search().byUrl(encoded(asked)).returnBundle(Bundle.class).execute();
    }

    private static String encoded(String asked) {
        return Pattern.compile("[^A-Za-z0-9:/?&=,._%|-]|\\|")
                .matcher(asked)
                .replaceAll(one ->
                        URLEncoder.encode(one.group(), StandardCharsets.UTF_8).replace("+", "%20"));
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
