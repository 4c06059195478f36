package no.fnsp.sitedesk;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.composing.Found;
import no.fnsp.composing.Outside;
import no.fnsp.composing.Pages;
import no.fnsp.composing.Query;
import no.fnsp.composing.Trace;
import no.fnsp.composing.Visit;
import no.fnsp.html.Build;
import no.fnsp.placement.Placement;
import no.fnsp.placement.Placements;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import org.springframework.stereotype.Component;

/**
 * Where a link leads: read from what somebody wrote or pasted, and written so that they know it again. A page is held by its document,
 * so that the link goes along when it moves.
 */
@Component
class Targets {

    static final int LONGEST = 1000;

    /** As it is kept: a letter that is not English takes six characters or nine. */
    private static final int LONGEST_WRITTEN = 2000;

    private final Pages pages;
    private final Placements placements;
    private final Sites sites;
    private final Build build;

    Targets(Pages pages, Placements placements, Sites sites, Build build) {
        this.pages = pages;
        this.placements = placements;
        this.sites = sites;
        this.build = build;
    }

    /** Where something written leads, or why it leads nowhere. */
    sealed interface Read {

        /** @param to as {@link no.fnsp.site.Settings.Link} has it */
        record Leads(String to) implements Read {}

        /** @param why key of what is wrong, without what it begins with */
        record Nowhere(String why) implements Read {}

        /** The address leads on to another. */
        record Onward(String path) implements Read {}
    }

    Read read(Site site, String written, Instant at) {
        String address = written.strip();
        if (address.isEmpty()) {
            return new Read.Nowhere("to");
        }
        if (address.length() > LONGEST
                || address.chars().anyMatch(c -> Character.isISOControl(c) || c == ' ' || c == '\\')) {
            return new Read.Nowhere("to.shape");
        }
        return address.startsWith("/") && !address.startsWith("//")
                ? onSite(site, address, at)
                : outside(site, address, at);
    }

    private Read outside(Site site, String written, Instant at) {
        Optional<URI> uri = uri(written);
        String scheme =
                uri.map(URI::getScheme).map(one -> one.toLowerCase(Locale.ROOT)).orElse("");
        if (uri.isEmpty() || scheme.isEmpty()) {
            return new Read.Nowhere("to.shape");
        }
        String host = uri.get().getHost();
        if (host == null || !(scheme.equals("https") || scheme.equals("http"))) {
            return new Read.Nowhere(scheme.matches("https?") ? "to.shape" : "to.scheme");
        }
        if (host.equalsIgnoreCase(site.host()) || host.equalsIgnoreCase("www." + site.host())) {
            String path = uri.get().getRawPath();
            return onSite(site, path == null || path.isEmpty() ? "/" : path, at);
        }
        if (scheme.equals("http")) {
            return new Read.Nowhere("to.https");
        }
        String whole = "https" + uri.get().toASCIIString().substring("https".length());
        return uri.get().getRawUserInfo() != null || !host.contains(".") || whole.length() > LONGEST_WRITTEN
                ? new Read.Nowhere("to.shape")
                : new Read.Leads(whole);
    }

    private static Optional<URI> uri(String written) {
        try {
            return Optional.of(new URI(written));
        } catch (URISyntaxException garbage) {
            return Optional.empty();
        }
    }

    private Read onSite(Site site, String written, Instant at) {
        String whole = Paths.plain(bare(written));
        Site answering = sites.answering(site.host(), whole, at).orElse(site);
        if (!answering.id().equals(site.id())) {
            return new Read.Leads("host:" + whole);
        }
        String path = Paths.withoutLanguage(site, Paths.withoutBase(site, whole));
        Optional<Placement> placed = placements.at(site.id(), path, at);
        return switch (found(site, path, at)) {
            case Found.Shown shown ->
                new Read.Leads(placed.map(page -> "document:" + page.document())
                        .orElse("page:" + path + written.substring(bare(written).length())));
            case Found.Elsewhere elsewhere -> new Read.Onward(elsewhere.address());
            case Found.Missing missing -> new Read.Nowhere(placed.isPresent() ? "to.unpublished" : "to.nothing");
            case Found.Gone gone -> new Read.Nowhere("to.gone");
        };
    }

    /** Without what a list is narrowed to, or the place on the page. */
    private static String bare(String address) {
        return address.replaceFirst("[?#].*", "");
    }

    /** What readers find at a path of the site. */
    Found found(Site site, String address, Instant at) {
        String path = bare(address);
        return pages.find(
                new Visit(site, site.mainLanguage(), path, Query.NONE, Outside.PUBLIC, at, new Trace(), build.id()));
    }

    /** As somebody writes it: a path of the site, or a whole address. Empty for a page that stands nowhere any more. */
    String written(Site site, String to, Instant at) {
        if (to.startsWith("document:")) {
            return placements
                    .of(site.id(), document(to), at)
                    .map(Placement::path)
                    .orElse("");
        }
        return to.startsWith("page:") || to.startsWith("host:") ? to.substring("page:".length()) : to;
    }

    /** Whether a link that is set up already leads readers somewhere today. What is not on this site is not asked. */
    boolean leads(Site site, String to, Instant at) {
        if (to.startsWith("document:") || to.startsWith("page:")) {
            String path = written(site, to, at);
            return !path.isEmpty()
                    && !(found(site, path, at) instanceof Found.Missing)
                    && !(found(site, path, at) instanceof Found.Gone);
        }
        return true;
    }

    static UUID document(String to) {
        return UUID.fromString(to.substring("document:".length()));
    }
}
