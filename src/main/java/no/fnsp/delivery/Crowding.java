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
 * Asks whoever searches or prints more often than people do to wait, and everybody when very many search at once. Pages themselves are for everybody, always; and what a page sends
 * to us is counted where it can be answered with what was written.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class Crowding extends OncePerRequestFilter {

    private static final int TOO_MANY = 429;
    private static final Duration SOON = Duration.ofSeconds(5);

    private final Limits limits;
    private final Turns turns;
    private final RefusedPages refused;
    private final PageRenderer renderer;

    Crowding(Limits limits, Turns turns, RefusedPages refused, PageRenderer renderer) {
        this.limits = limits;
        this.turns = turns;
        this.refused = refused;
        this.renderer = renderer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Act> act = act(request);
        Optional<Duration> wait = act.flatMap(one -> limits.wait(one, request.getRemoteAddr()));
        if (wait.isPresent()) {
            refuse(TOO_MANY, wait.get(), request, response);
        } else if (act.filter(Act.SEARCH::equals).isPresent()) {
            inTurn(request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void inTurn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!turns.take()) {
            refuse(HttpServletResponse.SC_SERVICE_UNAVAILABLE, SOON, request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            turns.giveBack();
        }
    }

    /** What is counted of this request, if anything is. The desk counts for itself. */
    static Optional<Act> act(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (path.startsWith("/desk") || path.startsWith("/media/") || path.startsWith("/assets/")) {
            return Optional.empty();
        }
        if (path.startsWith("/api/kliniske-studier") || path.endsWith(".ics")) {
            return Optional.of(Act.API);
        }
        if (path.endsWith(".pdf")) {
            return Optional.of(Act.PRINT);
        }
        boolean search = path.matches("(/[a-z]+)?(/[a-z]{2,3})?/sok(/.*)?")
                || (path.endsWith("/behandlinger") || path.endsWith("/ledige-stillinger"))
                        && Requested.query(request).contains("q=");
        return search ? Optional.of(Act.SEARCH) : Optional.empty();
    }

    private void refuse(int status, Duration wait, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Retry-After", String.valueOf(wait.toSeconds()));
        if (wantsData(request)) {
            response.setStatus(status);
            Answer.secure(response);
            response.setContentType("application/problem+json");
            response.getOutputStream()
                    .write("{\"status\":%d,\"title\":\"Too many requests\"}"
                            .formatted(status)
                            .getBytes(StandardCharsets.UTF_8));
        } else {
            Answer.html(
                    request,
                    response,
                    status,
                    renderer.render(refused.page(Asked.by(request), TOO_MANY)),
                    Optional.empty());
        }
    }

    private static boolean wantsData(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return accept != null && accept.contains("json") && !accept.contains("text/html");
    }
}
