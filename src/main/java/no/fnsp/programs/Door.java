package no.fnsp.programs;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.fnsp.site.PlatformHost;
import org.springframework.http.ResponseEntity;
import org.springframework.web.filter.OncePerRequestFilter;

/** Before any resource of an interface. What is refused, and in which words, each interface says in its own way. */
public abstract class Door extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final String ALLOWED = "GET, HEAD, OPTIONS";

    private final Terms terms;
    private final PlatformHost platform;

    protected Door(Terms terms, PlatformHost platform) {
        this.terms = terms;
        this.platform = platform;
    }

    @Override
    protected final boolean shouldNotFilter(HttpServletRequest request) {
        return !terms.isAbout(request.getServletPath());
    }

    @Override
    protected final void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        headers(response);
        if (request.getMethod().equals("OPTIONS")) {
            response.setHeader("Allow", ALLOWED);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        Optional<ResponseEntity<byte[]>> refused = refused(request, response);
        if (refused.isPresent()) {
            send(refused.get(), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void headers(HttpServletResponse response) {
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Access-Control-Allow-Methods", ALLOWED);
        response.setHeader("Access-Control-Allow-Headers", terms.sent());
        response.setHeader("Access-Control-Expose-Headers", terms.shown());
        response.setHeader("Access-Control-Max-Age", "86400");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    }

    /** What is answered to a request that goes no further; empty for one that does. */
    protected abstract Optional<ResponseEntity<byte[]>> refused(
            HttpServletRequest request, HttpServletResponse response);

    protected final boolean isOnPlatform(HttpServletRequest request) {
        return platform.is(request.getServerName());
    }

    protected static boolean isReading(HttpServletRequest request) {
        return READING.contains(request.getMethod());
    }

    protected final boolean isTooLong(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getQueryString(), "").length() > terms.longestQuery();
    }

    /** Tells when to come again. @return the same in whole seconds */
    protected static long comeAgain(Duration wait, HttpServletResponse response) {
        response.setHeader("Retry-After", Long.toString(wait.toSeconds()));
        return wait.toSeconds();
    }

    private static void send(ResponseEntity<byte[]> answer, HttpServletResponse response) throws IOException {
        int status = answer.getStatusCode().value();
        if (status == HttpServletResponse.SC_METHOD_NOT_ALLOWED) {
            response.setHeader("Allow", ALLOWED);
        }
        response.setStatus(status);
        answer.getHeaders().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        response.getOutputStream().write(Objects.requireNonNull(answer.getBody()));
    }
}
