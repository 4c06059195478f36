package no.fnsp.fhir;

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
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Before any resource: only on the platform's own host, only for reading, from any page's script, and not faster than is fair. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 6)
class FhirDoor extends OncePerRequestFilter {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "0:0:0:0:0:0:0:1");
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final String ALLOWED = "GET, HEAD, OPTIONS";
    private static final int LONGEST_QUERY = 8000;

    private final String host;
    private final Limits limits;
    private final Answers answers;

    FhirDoor(@Value("${fnsp.platform-host}") String host, Limits limits, Answers answers) {
        this.host = host;
        this.limits = limits;
        this.answers = answers;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath();
        return !path.equals(Fhir.BASE) && !path.startsWith(Fhir.BASE + "/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        headers(response);
        if (request.getMethod().equals("OPTIONS")) {
            response.setHeader("Allow", ALLOWED);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        Optional<Refused> refused = refused(request, response);
        if (refused.isPresent()) {
            send(answers.refused(request, refused.get()), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void headers(HttpServletResponse response) {
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Access-Control-Allow-Methods", ALLOWED);
        response.setHeader("Access-Control-Allow-Headers", "Accept, If-Modified-Since, If-None-Match, Prefer");
        response.setHeader("Access-Control-Expose-Headers", "ETag, Last-Modified, Retry-After");
        response.setHeader("Access-Control-Max-Age", "86400");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    }

    private Optional<Refused> refused(HttpServletRequest request, HttpServletResponse response) {
        if (!isPlatform(request)) {
            return Optional.of(Refused.notFound("FHIR stands on the platform's own host, " + host + "."));
        }
        if (!READING.contains(request.getMethod())) {
            response.setHeader("Allow", ALLOWED);
            return Optional.of(
                    new Refused(405, IssueType.NOTSUPPORTED, "This can only be read: GET, HEAD or OPTIONS."));
        }
        if (Objects.requireNonNullElse(request.getQueryString(), "").length() > LONGEST_QUERY) {
            return Optional.of(new Refused(
                    414, IssueType.TOOLONG, "At most " + LONGEST_QUERY + " characters can stand after '?'."));
        }
        Optional<Duration> wait = limits.wait(Act.API, request.getRemoteAddr());
        wait.ifPresent(one -> response.setHeader("Retry-After", Long.toString(one.toSeconds())));
        return wait.map(one -> new Refused(
                429, IssueType.THROTTLED, "Too many requests: ask again in " + one.toSeconds() + " seconds."));
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
