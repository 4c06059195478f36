package no.fnsp.delivery;

import java.util.List;
import no.fnsp.composing.Query;
import no.fnsp.composing.Trace;
import no.fnsp.composing.Visit;
import no.fnsp.html.Build;
import no.fnsp.site.Sites;
import org.springframework.stereotype.Component;

/** What a reader reads, of what they asked for. */
@Component
class Visits {

    private final Build build;

    Visits(Build build) {
        this.build = build;
    }

    /** @param path within the site */
    Visit of(Sites.Reached reached, Asked asked, Path path, Query query) {
        var visit = new Visit(
                reached.site(),
                path.language(),
                path.rest(),
                query,
                asked.outside(),
                reached.at(),
                new Trace(),
                build.id());
        // Which site answers to a host, and what it is.
        visit.trace().lookedAt(List.of(Sites.LIST, reached.site().scope()));
        return visit;
    }
}
