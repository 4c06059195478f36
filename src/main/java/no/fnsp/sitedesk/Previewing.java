package no.fnsp.sitedesk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.UUID;
import no.fnsp.composing.PreviewLinks;
import no.fnsp.site.Settings;
import no.fnsp.site.SetupTrials;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Shows the site as it would be, before any reader sees it so. */
@Component
class Previewing {

    private static final Duration AT_THE_DESK = Duration.ofHours(2);

    private final String host;
    private final PreviewLinks links;
    private final SetupTrials trials;

    Previewing(@Value("${fnsp.preview-host}") String host, PreviewLinks links, SetupTrials trials) {
        this.host = host;
        this.links = links;
        this.trials = trials;
    }

    /** @param path of the page that is shown first; every link on it is a preview too */
    String address(Here here, Settings wanted, String path, HttpServletRequest request) {
        UUID trial = trials.keep(here.permit(), here.site().id(), wanted, here.now());
        String token = links.token(
                new PreviewLinks.Preview(trial, here.site().id(), here.now().plus(AT_THE_DESK), null));
        String page = here.site().saying(wanted).under("").address(wanted.mainLanguage(), path);
        return origin(request) + "/p/" + token + page;
    }

    /** On a developer's machine, previews have the port of the desk. */
    private String origin(HttpServletRequest request) {
        int port = request.getServerPort();
        return request.getScheme() + "://" + host + (port == 80 || port == 443 ? "" : ":" + port);
    }
}
