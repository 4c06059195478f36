package no.fnsp.composing;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import no.fnsp.html.Frame;
import no.fnsp.html.Link;
import no.fnsp.html.Messages;
import no.fnsp.organisation.Region;
import no.fnsp.page.ErrorPage;
import no.fnsp.page.PlatformFrontPage;
import no.fnsp.page.UnknownHostPage;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.text.Language;
import org.springframework.stereotype.Component;

/** Pages that belong to no site. */
@Component
public class PlatformPages {

    private final Sites sites;

    PlatformPages(Sites sites) {
        this.sites = sites;
    }

    /** Every site, by region. */
    public PlatformFrontPage front(Outside outside, Trace trace, String build, Instant at) {
        trace.lookedAt(Sites.LIST);
        List<Site> all = sites.all(at);
        return new PlatformFrontPage(
                Frame.withoutSite(Language.NB, build, Messages.of(Language.NB).get("platform.title")),
                Arrays.stream(Region.values())
                        .map(region -> new PlatformFrontPage.Region(region.title(), links(all, region, outside)))
                        .filter(region -> !region.sites().isEmpty())
                        .toList());
    }

    private static List<Link> links(List<Site> all, Region region, Outside outside) {
        return all.stream()
                .filter(site -> site.settings().region().equals(region.key()))
                .map(site -> new Link(
                        site.settings().name(),
                        outside.address(site.host(), site.base().isEmpty() ? "/" : site.base())))
                .sorted(Comparator.comparing(Link::label))
                .toList();
    }

    /** The answer to a host name that belongs to no site; it names none. */
    public UnknownHostPage unknownHost(String build) {
        return new UnknownHostPage(
                Frame.withoutSite(Language.NB, build, Messages.of(Language.NB).get("unknown-host.title")));
    }

    /** Nothing stands at this address of the platform's own host. */
    public ErrorPage notFound(String build) {
        return error(new ErrorPage.Problem.NotOnPlatform(), build);
    }

    /** The database is away, so that no site can be looked up. */
    public ErrorPage unavailable(String build) {
        return error(503, build);
    }

    /** A request that was refused before any site was looked up. */
    public static ErrorPage refused(int status) {
        return error(status, "0");
    }

    /** A preview link that has run out, or was not ours. */
    public static ErrorPage noPreview(String build) {
        return error(new ErrorPage.Problem.NoPreview(), build);
    }

    /** A picture or a document that may not be shown any more, asked for where no site is. */
    public static ErrorPage noMore(String build) {
        return error(new ErrorPage.Problem.NoMore(), build);
    }

    private static ErrorPage error(int status, String build) {
        return error(new ErrorPage.Problem.Status(status), build);
    }

    private static ErrorPage error(ErrorPage.Problem problem, String build) {
        String title = Messages.of(Language.NB).get(problem.messageKey() + ".title");
        return new ErrorPage(Frame.withoutSite(Language.NB, build, title), problem, null);
    }
}
