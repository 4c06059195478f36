package no.fnsp.delivery;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import no.fnsp.html.PageRenderer;
import no.fnsp.ratelimit.Act;
import no.fnsp.ratelimit.Limits;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks whoever searches or prints more often than people do to wait. Pages themselves are for everybody, always; and what a page sends
 * to us is counted where it can be answered with what was written.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class Crowding extends OncePerRequestFilter {

    private final Limits limits;
    private final RefusedPages refused;
    private final PageRenderer renderer;

    Crowding(Limits limits, RefusedPages refused, PageRenderer renderer) {
        this.limits = limits;
        this.refused = refused;
        this.renderer = renderer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Duration> wait = act(request).flatMap(act -> limits.wait(act, request.getRemoteAddr()));
        if (wait.isPresent()) {
            refuse(wait.get(), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** What is counted of this request, if anything is. The desk counts for itself. */
    static Optional<Act> act(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (path.startsWith("/desk") || path.startsWith("/media/") || path.startsWith("/assets/")) {
            return Optional.empty();
        }
        if (path.endsWith(".pdf")) {
            return Optional.of(Act.PRINT);
        }
        boolean search = path.matches("(/[a-z]+)?(/[a-z]{2,3})?/sok(/.*)?")
                || (path.endsWith("/behandlinger") || path.endsWith("/ledige-stillinger"))
                        && Requested.query(request).contains("q=");
        return search ? Optional.of(Act.SEARCH) : Optional.empty();
    }

    private void refuse(Duration wait, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", String.valueOf(wait.toSeconds()));
        if (wantsData(request)) {
            response.setStatus(429);
            Answer.secure(response);
            response.setContentType("application/problem+json");
            response.getOutputStream()
                    .write("{\"status\":429,\"title\":\"Too many requests\"}".getBytes(StandardCharsets.UTF_8));
        } else {
            Answer.html(
                    request, response, 429, renderer.render(refused.page(Asked.by(request), 429)), Optional.empty());
        }
    }

    private static boolean wantsData(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return accept != null && accept.contains("json") && !accept.contains("text/html");
    }
}
