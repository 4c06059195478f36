package no.fnsp.noticedesk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import no.fnsp.composing.PreviewLinks;
import no.fnsp.identity.Permit;
import no.fnsp.notice.Covered;
import no.fnsp.notice.Saying;
import no.fnsp.notice.Trials;
import no.fnsp.site.Site;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Shows a notice as it will look on a page, before any reader sees it. */
@Component
class Previewing {

    private static final Duration AT_THE_DESK = Duration.ofHours(2);

    private final String host;
    private final PreviewLinks links;
    private final Trials trials;
    private final Covered covered;
    private final Standing standing;

    Previewing(
            @Value("${fnsp.preview-host}") String host,
            PreviewLinks links,
            Trials trials,
            Covered covered,
            Standing standing) {
        this.host = host;
        this.links = links;
        this.trials = trials;
        this.covered = covered;
        this.standing = standing;
    }

    /** The address of the page that was chosen in the form, or of the first that the notice would stand on. */
    String address(Permit permit, Here here, UUID notice, Saying saying, Form form, HttpServletRequest request) {
        Site site = site(here, form);
        UUID trial = trials.keep(permit, notice, saying, here.now());
        String token = links.token(
                new PreviewLinks.Preview(trial, site.id(), here.now().plus(AT_THE_DESK), null));
        return origin(request) + "/p/" + token
                + site.under("").address(site.mainLanguage(), path(here, site, saying, form));
    }

    private Site site(Here here, Form form) {
        if (here.site() != null) {
            return here.site();
        }
        List<Site> all = covered.sites(here.area(), here.now());
        return all.stream()
                .filter(site -> form.says("as", site.key()))
                .findFirst()
                .orElseGet(() -> all.stream()
                        .filter(site -> site.settings().treats())
                        .findFirst()
                        .orElse(all.getFirst()));
    }

    private String path(Here here, Site site, Saying saying, Form form) {
        String first = saying.extent().paths().stream().findFirst().orElse("/");
        return form.value("on").isEmpty()
                ? first
                : standing.path(site, form.value("on"), here.now()).orElse(first);
    }

    /** On a developer's machine, previews have the port of the desk. */
    private String origin(HttpServletRequest request) {
        int port = request.getServerPort();
        return request.getScheme() + "://" + host + (port == 80 || port == 443 ? "" : ":" + port);
    }
}
