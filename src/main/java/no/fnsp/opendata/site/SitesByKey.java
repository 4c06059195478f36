package no.fnsp.opendata.site;

import java.time.Instant;
import no.fnsp.opendata.answer.Api;
import no.fnsp.opendata.answer.Problem;
import no.fnsp.opendata.answer.Refused;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import org.springframework.stereotype.Component;

/** Sites by the key that stands in an address. */
@Component
public class SitesByKey {

    private final Sites sites;

    SitesByKey(Sites sites) {
        this.sites = sites;
    }

    /** @throws Refused when no site has the key */
    public Site of(String key, Instant at) {
        return sites.find(key, at)
                .orElseThrow(() -> new Refused(
                        Problem.notFound("No site has this key. They are listed at " + Api.BASE + "/sites.")));
    }
}
