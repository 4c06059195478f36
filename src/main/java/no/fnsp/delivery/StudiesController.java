package no.fnsp.delivery;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import no.fnsp.composing.StudyFeed;
import no.fnsp.html.EntityTag;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import no.fnsp.store.Jsonb;
import no.fnsp.text.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The studies as helsenorge reads them: all of them on the platform's own host, and on a site's host those its hospital takes part in. */
@Controller
class StudiesController {

    private final StudyFeed feed;
    private final Sites sites;
    private final Platform platform;
    private final DatabaseClock clock;

    StudiesController(StudyFeed feed, Sites sites, Platform platform, DatabaseClock clock) {
        this.feed = feed;
        this.sites = sites;
        this.platform = platform;
        this.clock = clock;
    }

    @GetMapping("/api/kliniske-studier")
    void studies(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = "sprak", defaultValue = "nb") String code)
            throws IOException {
        Asked asked = Asked.by(request);
        Optional<Site> site = platform.is(asked)
                ? Optional.empty()
                : sites.reached(asked.host(), "/").map(Sites.Reached::site);
        if (site.isEmpty() && !platform.is(asked)) {
            platform.unknownHost(request, response);
            return;
        }
        Language language = Language.find(code).orElse(Language.NB);
        send(
                request,
                response,
                Jsonb.write(feed.all(site, language, clock.now())).getBytes(StandardCharsets.UTF_8));
    }

    /** Some things in it change by the date alone, so its tag is that of its words and not of what they were made from. */
    private static void send(HttpServletRequest request, HttpServletResponse response, byte[] json) throws IOException {
        Answer.secure(response);
        String tag = EntityTag.weak(json);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=0, s-maxage=3, stale-if-error=86400");
        response.setHeader(HttpHeaders.ETAG, tag);
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        if (EntityTag.isKnown(request.getHeader(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("application/json;charset=utf-8");
        response.setContentLength(json.length);
        response.getOutputStream().write(json);
    }
}
