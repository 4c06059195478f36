package no.fnsp.developers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import no.fnsp.html.Page;
import no.fnsp.html.PageRenderer;
import no.fnsp.site.PlatformHost;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/** Sends what stands on the platform's own host; other hosts have nothing there. Sets no cookie. */
@Component
class Sent {

    private static final String CSP = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
            + "script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final PlatformHost platform;
    private final PageRenderer renderer;

    Sent(PlatformHost platform, PageRenderer renderer) {
        this.platform = platform;
        this.renderer = renderer;
    }

    /** A page as any other of ours; search engines may find it. */
    void page(HttpServletRequest request, HttpServletResponse response, Supplier<Page> page) throws IOException {
        if (!isHere(request, response)) {
            return;
        }
        response.setHeader("Content-Security-Policy", CSP);
        response.setHeader("X-Robots-Tag", "all");
        send(request, response, "text/html;charset=utf-8", renderer.render(page.get()));
    }

    /** @return false after the answer that there is no such thing */
    boolean isHere(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean here = platform.is(request.getServerName());
        if (!here) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
        return here;
    }

    /** With a tag of its bytes, so that what has not changed is not sent again. */
    void send(HttpServletRequest request, HttpServletResponse response, String type, byte[] bytes) throws IOException {
        String tag = '"' + DigestUtils.md5DigestAsHex(bytes) + '"';
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setHeader(HttpHeaders.ETAG, tag);
        String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (response.getStatus() == HttpServletResponse.SC_OK && known != null && known.contains(tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** Asked on a developer's own machine, where every host is a name of that. */
    static boolean isLocal(HttpServletRequest request) {
        return PlatformHost.isThisMachine(request.getServerName());
    }

    /** Of the host that was asked, as it was asked. */
    static String origin(HttpServletRequest request) {
        boolean usual = request.getServerPort() == (request.isSecure() ? 443 : 80);
        return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + request.getServerPort());
    }
}
