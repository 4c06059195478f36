package no.fnsp.delivery;

import java.util.function.Function;
import no.fnsp.composing.ErrorPages;
import no.fnsp.composing.PlatformPages;
import no.fnsp.composing.Query;
import no.fnsp.composing.Trace;
import no.fnsp.composing.Visit;
import no.fnsp.html.Build;
import no.fnsp.html.Page;
import no.fnsp.site.Sites;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** What {@link PlainErrors} shows: the asked site's own page in its own language, where the host is a site's. */
@Component
class RefusedPages {

    private final Sites sites;
    private final ErrorPages errors;
    private final Build build;

    RefusedPages(Sites sites, ErrorPages errors, Build build) {
        this.sites = sites;
        this.errors = errors;
        this.build = build;
    }

    Page page(Asked asked, int status) {
        return onSite(asked, visit -> errors.status(visit, status), PlatformPages.refused(status));
    }

    /** A picture or a document that may not be shown any more. */
    Page noMore(Asked asked) {
        return onSite(asked, errors::noMore, PlatformPages.noMore(build.id()));
    }

    private Page onSite(Asked asked, Function<Visit, Page> page, Page elsewhere) {
        try {
            return sites.reached(asked.host(), "/")
                    .map(reached -> page.apply(visit(reached, asked)))
                    .orElse(elsewhere);
        } catch (DataAccessException away) {
            return elsewhere;
        }
    }

    private Visit visit(Sites.Reached reached, Asked asked) {
        return new Visit(
                reached.site(),
                reached.site().mainLanguage(),
                "/",
                Query.NONE,
                asked.outside(),
                reached.at(),
                new Trace(),
                build.id());
    }
}
