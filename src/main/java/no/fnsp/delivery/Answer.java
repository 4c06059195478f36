package no.fnsp.delivery;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.fnsp.html.EntityTag;
import org.springframework.http.HttpHeaders;

/** Writes pages to readers. Public hosts never set a cookie. */
final class Answer {

    /** Only our own scripts, which no page needs, and they speak with nobody but us. */
    private static final String CSP = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
            + "script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** A browser's own reader of documents needs nothing of ours but the document; its own style is not asked about. */
    static final String DOCUMENTS = "default-src 'none'; object-src 'self'; base-uri 'none'; form-action 'none'";

    /** On everything that readers are sent, in a fixed order. */
    static final Map<String, String> SECURE = secure();

    private Answer() {}

    static void html(
            HttpServletRequest request, HttpServletResponse response, int status, byte[] page, Optional<String> tag)
            throws IOException {
        secure(response);
        response.setHeader(HttpHeaders.CACHE_CONTROL, status == 200 ? "no-cache" : "no-store");
        tag.ifPresent(value -> response.setHeader(HttpHeaders.ETAG, value));
        if (tag.isPresent()
                && status == 200
                && EntityTag.isKnown(request.getHeader(HttpHeaders.IF_NONE_MATCH), tag.get())) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setStatus(status);
        write(response, "text/html;charset=utf-8", page);
    }

    /** A page that nobody may keep, and that only the desk may show inside its own. */
    static void preview(HttpServletResponse response, int status, byte[] page, String desk) throws IOException {
        secure(response);
        response.setHeader("Content-Security-Policy", CSP.replace("frame-ancestors 'none'", "frame-ancestors " + desk));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setStatus(status);
        write(response, "text/html;charset=utf-8", page);
    }

    /** An answer to what a reader has sent, which nobody may keep nor search engines find. */
    static void once(HttpServletResponse response, int status, byte[] page) throws IOException {
        secure(response);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
        response.setStatus(status);
        write(response, "text/html;charset=utf-8", page);
    }

    /** A document is read in the browser's own reader, which may draw itself and do nothing else. */
    static void document(HttpServletResponse response, Printed.Document document) throws IOException {
        secure(response);
        response.setHeader("Content-Security-Policy", DOCUMENTS);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + document.name() + "\"");
        response.setHeader(HttpHeaders.LINK, "<" + document.page() + ">; rel=\"canonical\"");
        document.tag().ifPresent(value -> response.setHeader(HttpHeaders.ETAG, value));
        write(response, "application/pdf", document.bytes());
    }

    /** Events as iCalendar. */
    static void calendar(HttpServletRequest request, HttpServletResponse response, byte[] file, String name)
            throws IOException {
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
        again(request, response, "text/calendar;charset=utf-8", file);
    }

    /** What is new, as Atom; pages of others may read it. */
    static void feed(HttpServletRequest request, HttpServletResponse response, byte[] file) throws IOException {
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        again(request, response, "application/atom+xml;charset=utf-8", file);
    }

    /** A file that programs fetch again and again; the tag is that of its bytes. */
    private static void again(HttpServletRequest request, HttpServletResponse response, String type, byte[] file)
            throws IOException {
        String tag = EntityTag.strong(file);
        secure(response);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "max-age=300, s-maxage=2");
        response.setHeader(HttpHeaders.ETAG, tag);
        response.setHeader("X-Robots-Tag", "noindex");
        if (EntityTag.isKnown(request.getHeader(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        write(response, type, file);
    }

    /** Whoever asked has it already. */
    static void same(HttpServletResponse response, String tag) {
        secure(response);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setHeader(HttpHeaders.ETAG, tag);
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    }

    static void text(HttpServletResponse response, String type, String words) throws IOException {
        secure(response);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "max-age=300");
        write(response, type, words.getBytes(StandardCharsets.UTF_8));
    }

    static void leadTo(HttpServletResponse response, String address) {
        secure(response);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setHeader(HttpHeaders.LOCATION, address);
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
    }

    /** Leads elsewhere this once. */
    static void lendTo(HttpServletResponse response, String address) {
        leadTo(response, address);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setStatus(HttpServletResponse.SC_FOUND);
    }

    private static void write(HttpServletResponse response, String type, byte[] bytes) throws IOException {
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    static void secure(HttpServletResponse response) {
        SECURE.forEach(response::setHeader);
    }

    private static Map<String, String> secure() {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Content-Security-Policy", CSP);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.put("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        return Collections.unmodifiableMap(headers);
    }
}
