package no.fnsp.opendata.kept;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.fnsp.html.EntityTag;
import no.fnsp.kept.Encoding;
import no.fnsp.kept.Packed;
import no.fnsp.kept.Packing;
import org.springframework.http.HttpHeaders;

/** Sends what is kept: packed as the program can unpack it, and not at all where the program has it. */
final class SentAnswer {

    /** What an answer says of itself, beside its tag. */
    private static final List<String> OWN = List.of(
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.CACHE_CONTROL,
            HttpHeaders.LAST_MODIFIED,
            HttpHeaders.CONTENT_LANGUAGE,
            HttpHeaders.LINK,
            // Pages for people stand among these addresses, and may do more than data may.
            "Content-Security-Policy",
            "Referrer-Policy",
            "X-Robots-Tag");

    private SentAnswer() {}

    static Map<String, String> headers(HttpServletResponse made) {
        var headers = new LinkedHashMap<String, String>();
        for (String name : OWN) {
            String value = name.equals(HttpHeaders.CONTENT_TYPE) ? made.getContentType() : made.getHeader(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        return headers;
    }

    /** @param outdated whether it may be otherwise now, and nobody can find out */
    static void send(KeptAnswer answer, boolean outdated, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Packed packed = answer.body()
                .as(Encoding.accepted(request.getHeader(HttpHeaders.ACCEPT_ENCODING), Packing.hasBrotli()));
        response.setStatus(HttpServletResponse.SC_OK);
        answer.headers().forEach(response::setHeader);
        response.setHeader(HttpHeaders.VARY, "Accept, Accept-Encoding");
        if (outdated) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setHeader("Fnsp-Possibly-Outdated", "true");
        } else if (isKnown(answer, packed, request, response)) {
            return;
        }
        if (packed.encoding() != Encoding.PLAIN) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, packed.encoding().header());
        }
        response.setContentLength(packed.bytes().length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(packed.bytes());
        }
    }

    private static boolean isKnown(
            KeptAnswer answer, Packed packed, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.ETAG, answer.tag(packed.encoding()));
        boolean known = EntityTag.isKnown(request.getHeader(HttpHeaders.IF_NONE_MATCH), answer.tag(packed.encoding()));
        if (known) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        }
        return known;
    }
}
