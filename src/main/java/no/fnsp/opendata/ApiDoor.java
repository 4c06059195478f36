package no.fnsp.opendata;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.fnsp.ratelimit.Act;
import no.fnsp.ratelimit.Limits;
import no.fnsp.ratelimit.Quota;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Before any resource: only on the platform's own host, only for reading, from any page's script, and not faster than is fair. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 6)
class ApiDoor extends OncePerRequestFilter {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "0:0:0:0:0:0:0:1");
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final int LONGEST_QUERY = 4000;

    private final String host;
    private final Limits limits;

    ApiDoor(@Value("${fnsp.platform-host}") String host, Limits limits) {
        this.host = host;
        this.limits = limits;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath();
        return !path.equals(Api.BASE) && !path.startsWith(Api.BASE + "/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        headers(response);
        if (request.getMethod().equals("OPTIONS")) {
            response.setHeader("Allow", "GET, HEAD, OPTIONS");
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        Optional<Problem> problem = problem(request, response);
        if (problem.isPresent()) {
            send(Answers.problem(problem.get(), request.getRequestURI()), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void headers(HttpServletResponse response) {
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS");
        response.setHeader(
                "Access-Control-Allow-Headers",
                "If-None-Match, If-Modified-Since, If-Range, Range, Last-Event-ID, Accept");
        response.setHeader(
                "Access-Control-Expose-Headers",
                "ETag, Link, Retry-After, RateLimit, RateLimit-Policy, Accept-Ranges, Content-Range, FNSP-Position");
        response.setHeader("Access-Control-Max-Age", "86400");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    }

    private Optional<Problem> problem(HttpServletRequest request, HttpServletResponse response) {
        Quota quota = limits.take(Act.API, request.getRemoteAddr());
        tell(quota, response);
        if (!isPlatform(request)) {
            return Optional.of(Problem.notFound("The interface stands on the platform's own host, " + host + "."));
        }
        if (!Given.isWritable(request.getServletPath())) {
            return Optional.of(Problem.of(400, "address", "The address cannot be read", "It holds what is no text."));
        }
        if (!READING.contains(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD, OPTIONS");
            return Optional.of(Problem.of(405, "method", "This can only be read", "Use GET, HEAD or OPTIONS."));
        }
        if (Objects.requireNonNullElse(request.getQueryString(), "").length() > LONGEST_QUERY) {
            return Optional.of(Problem.of(
                    414, "too-long", "The address is too long", "At most " + LONGEST_QUERY + " characters after '?'."));
        }
        Optional<Duration> wait = quota.pause();
        wait.ifPresent(one -> response.setHeader("Retry-After", Long.toString(one.toSeconds())));
        return wait.map(one ->
                Problem.of(429, "too-many", "Too many requests", "Ask again in " + one.toSeconds() + " seconds."));
    }

    /** As draft-ietf-httpapi-ratelimit-headers says it (10, of September 2025). */
    private static void tell(Quota quota, HttpServletResponse response) {
        if (quota.size() > 0) {
            response.setHeader(
                    "RateLimit-Policy",
                    "\"address\";q=%d;w=%d"
                            .formatted(quota.size(), quota.window().toSeconds()));
            response.setHeader(
                    "RateLimit",
                    "\"address\";r=%d;t=%d".formatted(quota.left(), quota.full().toSeconds()));
        }
    }

    private boolean isPlatform(HttpServletRequest request) {
        String asked = request.getServerName().toLowerCase(Locale.ROOT);
        return asked.equals(host) || (host.equals("localhost") && LOOPBACK.contains(asked));
    }

    private static void send(ResponseEntity<byte[]> answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.getStatusCode().value());
        answer.getHeaders().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        response.getOutputStream().write(Objects.requireNonNull(answer.getBody()));
    }
}
