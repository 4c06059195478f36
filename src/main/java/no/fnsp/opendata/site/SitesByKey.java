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

    /** As what a list is narrowed to. @param key may be empty, for no site @throws Refused when no site has it */
    public void filter(String key, Instant at) {
        if (!key.isEmpty() && sites.find(key, at).isEmpty()) {
            throw new Refused(
                    Problem.parameter("site", "The key of a site. They are listed at " + Api.BASE + "/sites."));
        }
    }

    /** @throws Refused when no site has the key */
    public Site of(String key, Instant at) {
        return sites.find(key, at)
                .orElseThrow(() -> new Refused(
                        Problem.notFound("No site has this key. They are listed at " + Api.BASE + "/sites.")));
    }
}
