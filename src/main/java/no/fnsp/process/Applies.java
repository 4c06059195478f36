package no.fnsp.process;

import java.time.Instant;
import no.fnsp.content.Document;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import org.springframework.stereotype.Component;

/** Which texts go through the process: patient information that all hospitals share. A site's own texts are its own affair. */
@Component
public class Applies {

    private final Sites sites;

    Applies(Sites sites) {
        this.sites = sites;
    }

    public boolean to(Document document, Instant at) {
        return document.kind().isPatientInformation()
                && sites.withId(document.site(), at).map(Site::isNationalBase).orElse(false);
    }
}
