package no.fnsp.delivery;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import no.fnsp.composing.StudyFeed;
import no.fnsp.html.EntityTag;
import no.fnsp.text.Language;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The studies as helsenorge reads them: all of them on the platform's own host, and on a site's host those its hospital takes part in. */
@Controller
class StudiesController {

    private final StudyFeed feed;
    private final Platform platform;

    StudiesController(StudyFeed feed, Platform platform) {
        this.feed = feed;
        this.platform = platform;
    }

    @GetMapping("/api/kliniske-studier")
    void studies(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = "sprak", defaultValue = "nb") String code)
            throws IOException {
        Asked asked = Asked.by(request);
        Language language = Language.find(code).orElse(Language.NB);
        Optional<StudyFeed.Feed> found;
        try {
            found = platform.is(asked) ? Optional.of(feed.all(language)) : feed.at(asked.host(), language);
        } catch (DataAccessResourceFailureException | CannotCreateTransactionException away) {
            platform.unavailable(request, response);
            return;
        }
        if (found.isPresent()) {
            send(request, response, found.get());
        } else {
            platform.unknownHost(request, response);
        }
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, StudyFeed.Feed feed)
            throws IOException {
        Answer.secure(response);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=0, s-maxage=3, stale-if-error=86400");
        response.setHeader(HttpHeaders.ETAG, feed.tag());
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        if (EntityTag.isKnown(request.getHeader(HttpHeaders.IF_NONE_MATCH), feed.tag())) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] json = feed.json().getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/json;charset=utf-8");
        response.setContentLength(json.length);
        response.getOutputStream().write(json);
    }
}
