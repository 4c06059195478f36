package no.fnsp.delivery;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import no.fnsp.html.EntityTag;
import no.fnsp.journal.ScopeVersions;
import no.fnsp.kept.Encoding;
import no.fnsp.kept.Kept;
import no.fnsp.kept.Packed;
import no.fnsp.kept.Packing;
import no.fnsp.kept.Serving;
import no.fnsp.statistics.OriginCount;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Sends what is kept, with the headers that tell browsers and caches on the way what they may do with it. */
@Component
class Sending {

    /**
     * A browser asks each time whether what it has is still so. A cache on the way may go on for two seconds, and for a day when we do
     * not answer. {@code no-cache} would say the first as well; but Varnish and others then keep nothing at all.
     */
    private static final String SHARED = "max-age=0, s-maxage=2, stale-if-error=86400";

    /** As above, for a page that is another in less than that. */
    private static final String NOT_SHARED = "max-age=0, s-maxage=0, stale-if-error=86400";

    static final String TYPE = "text/html;charset=utf-8";

    private static final Duration ON_THE_WAY = Duration.ofSeconds(2);

    private final ScopeVersions versions;
    private final OriginCount counts;

    Sending(ScopeVersions versions, OriginCount counts) {
        this.versions = versions;
        this.counts = counts;
    }

    void send(Serving serving, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Kept kept = serving.kept();
        Answer.secure(response);
        // Added, and not set: nobody before this has said any of them, and whoever sets looks through all that are
        // there.
        headers(kept, shared(serving)).forEach(response::addHeader);
        if (kept.location() != null) {
            count(kept, request);
            lead(kept, kept.location(), request, response);
            return;
        }
        count(kept, request);
        Packed page =
                serving.as(Encoding.accepted(request.getHeader(HttpHeaders.ACCEPT_ENCODING), Packing.hasBrotli()));
        if (kept.status() == HttpServletResponse.SC_OK && !serving.outdated()) {
            response.addHeader(HttpHeaders.ETAG, page.tag());
            if (EntityTag.isKnown(request.getHeader(HttpHeaders.IF_NONE_MATCH), page.tag())) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                response.setContentLength(page.bytes().length);
                return;
            }
        }
        write(kept.status(), page, request, response);
    }

    /** Whether a cache on the way may go on with it for a moment. */
    boolean mayBeShared(Kept kept) {
        Instant until = kept.validUntil();
        boolean soon =
                !until.equals(Instant.MAX) && versions.now().plus(ON_THE_WAY).isAfter(until);
        return !soon && kept.isKept() && kept.status() < 400;
    }

    /** What depends on nothing but the page, for one that {@link #mayBeShared}. */
    Map<String, String> headers(Kept kept) {
        return headers(kept, SHARED);
    }

    private static Map<String, String> headers(Kept kept, String cacheControl) {
        var headers = new LinkedHashMap<String, String>();
        headers.put(HttpHeaders.VARY, "Accept-Encoding");
        headers.put(HttpHeaders.CACHE_CONTROL, cacheControl);
        if (!kept.tags().isEmpty()) {
            headers.put("Surrogate-Key", kept.tags());
            headers.put("Cache-Tag", kept.tags().replace(' ', ','));
        }
        return headers;
    }

    private void count(Kept kept, HttpServletRequest request) {
        if (kept.counted() != null) {
            counts.served(kept.counted(), request);
        }
    }

    private String shared(Serving serving) {
        Kept kept = serving.kept();
        if (serving.outdated() || kept.status() >= 400) {
            return "no-store";
        }
        return mayBeShared(kept) ? SHARED : NOT_SHARED;
    }

    private static void lead(Kept kept, String location, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.LOCATION, location + Requested.query(request));
        response.setStatus(kept.status());
    }

    private static void write(int status, Packed page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(status);
        response.setContentType(TYPE);
        if (page.encoding() != Encoding.PLAIN) {
            response.addHeader(HttpHeaders.CONTENT_ENCODING, page.encoding().header());
        }
        response.setContentLength(page.bytes().length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(page.bytes());
        }
    }
}
