package no.fnsp.indexing;

import java.util.List;
import no.fnsp.search.Indexes;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import org.springframework.context.ApplicationContext;

/** What can be found in tests: the pages of one hospital and the national base. Made once an installation. */
final class SomeIndex {

    static final String HOSPITAL = "helse-bergen.no";

    private SomeIndex() {}

    static synchronized void of(ApplicationContext beans) {
        if (beans.getBean(Indexes.class).current().isEmpty()) {
            anew(beans);
        }
    }

    /** Another, which takes the place of the one there is. */
    static synchronized void anew(ApplicationContext beans) {
        var sites = beans.getBean(Sites.class);
        var now = beans.getBean(DatabaseClock.class).now();
        beans.getBean(Making.class)
                .make(
                        List.of(
                                sites.find(HOSPITAL, now).orElseThrow(),
                                sites.find(Site.NATIONAL_BASE, now).orElseThrow()),
                        Progress.NONE);
        beans.getBean(Following.class).begin(Progress.NONE);
    }
}
