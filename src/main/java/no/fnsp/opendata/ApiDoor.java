package no.fnsp.opendata;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import no.fnsp.opendata.answer.Answers;
import no.fnsp.opendata.answer.Api;
import no.fnsp.opendata.answer.Problem;
import no.fnsp.programs.Door;
import no.fnsp.programs.Terms;
import no.fnsp.ratelimit.Act;
import no.fnsp.ratelimit.Limits;
import no.fnsp.ratelimit.Quota;
import no.fnsp.site.PlatformHost;
import no.fnsp.text.Writable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Before any resource: only on the platform's own host, only for reading, from any page's script, and not faster than is fair. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 6)
class ApiDoor extends Door {

    private static final Terms TERMS = new Terms(
            Api.BASE,
            "If-None-Match, If-Modified-Since, If-Range, Range, Last-Event-ID, Accept",
            "ETag, Link, Retry-After, RateLimit, RateLimit-Policy, Accept-Ranges, Content-Range, FNSP-Position",
            4000);

    private final PlatformHost platform;
    private final Limits limits;

    ApiDoor(PlatformHost platform, Limits limits) {
        super(TERMS, platform);
        this.platform = platform;
        this.limits = limits;
    }

    /** Whatever is refused is counted, and told how many more there may be. */
    @Override
    protected Optional<ResponseEntity<byte[]>> refused(HttpServletRequest request, HttpServletResponse response) {
        Quota quota = limits.take(Act.API, request.getRemoteAddr());
        tell(quota, response);
        return problem(request, quota, response).map(one -> Answers.problem(one, request.getRequestURI()));
    }

    private Optional<Problem> problem(HttpServletRequest request, Quota quota, HttpServletResponse response) {
        if (!isOnPlatform(request)) {
            return Optional.of(
                    Problem.notFound("The interface stands on the platform's own host, " + platform.name() + "."));
        }
        if (!Writable.is(request.getServletPath())) {
            return Optional.of(Problem.of(400, "address", "The address cannot be read", "It holds what is no text."));
        }
        if (!isReading(request)) {
            return Optional.of(Problem.of(405, "method", "This can only be read", "Use GET, HEAD or OPTIONS."));
        }
        if (isTooLong(request)) {
            return Optional.of(Problem.of(
                    414,
                    "too-long",
                    "The address is too long",
                    "At most " + TERMS.longestQuery() + " characters after '?'."));
        }
        return quota.pause()
                .map(wait -> Problem.of(
                        429,
                        "too-many",
                        "Too many requests",
                        "Ask again in " + comeAgain(wait, response) + " seconds."));
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
}
