package no.fnsp.noticedesk;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import no.fnsp.composing.Found;
import no.fnsp.composing.Outside;
import no.fnsp.composing.Pages;
import no.fnsp.composing.Query;
import no.fnsp.composing.Trace;
import no.fnsp.composing.Visit;
import no.fnsp.html.Build;
import no.fnsp.site.Site;
import no.fnsp.text.Language;
import org.springframework.stereotype.Component;

/** Whether readers find a page at an address, asked as a reader would. */
@Component
class Standing {

    private final Pages pages;
    private final Build build;

    Standing(Pages pages, Build build) {
        this.pages = pages;
        this.build = build;
    }

    /** The path of a page on the site, from what an editor wrote or pasted; empty when no page stands there. */
    Optional<String> path(Site site, String written, Instant at) {
        return path(site, written).filter(path -> path.length() <= 500 && shows(site, path, at));
    }

    /** Without host, language and what stands after the path. */
    private static Optional<String> path(Site site, String written) {
        try {
            URI address = URI.create(written);
            if (address.getHost() != null && !address.getHost().startsWith(site.host())) {
                return Optional.empty();
            }
            String path = address.getPath() == null ? "" : address.getPath();
            return Optional.of(withoutLanguage(site, path.replaceAll("/+$", "")))
                    .map(rest -> rest.isEmpty() ? "/" : rest)
                    .filter(rest -> rest.startsWith("/"));
        } catch (IllegalArgumentException garbage) {
            return Optional.empty();
        }
    }

    private static String withoutLanguage(Site site, String path) {
        String rest = path.startsWith(site.base()) ? path.substring(site.base().length()) : path;
        String first = rest.replaceFirst("^/([a-z]+).*", "$1");
        return Language.find(first).isPresent() && rest.matches("/" + first + "(/.*)?")
                ? rest.substring(first.length() + 1)
                : rest;
    }

    private boolean shows(Site site, String path, Instant at) {
        var visit = new Visit(site, site.mainLanguage(), path, Query.NONE, Outside.PUBLIC, at, new Trace(), build.id());
        return path.chars().noneMatch(Character::isISOControl) && pages.find(visit) instanceof Found.Shown;
    }
}
