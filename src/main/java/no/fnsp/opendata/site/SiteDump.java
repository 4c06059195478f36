package no.fnsp.opendata.site;

import java.time.Instant;
import java.util.List;
import no.fnsp.opendata.dump.SmallDump;
import no.fnsp.site.Sites;
import org.springframework.stereotype.Component;

/** Every site. */
@Component
class SiteDump extends SmallDump<SiteItem> {

    private final Sites sites;

    SiteDump(Sites sites) {
        super("sites");
        this.sites = sites;
    }

    @Override
    protected List<SiteItem> after(String key, Instant at) {
        return key.isEmpty() ? sites.all(at).stream().map(SiteItem::of).toList() : List.of();
    }

    @Override
    protected String key(SiteItem one) {
        return one.key();
    }
}
