package no.fnsp.fhir;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import no.fnsp.programs.Door;
import no.fnsp.programs.Terms;
import no.fnsp.ratelimit.Act;
import no.fnsp.ratelimit.Limits;
import no.fnsp.site.PlatformHost;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Before any resource: only on the platform's own host, only for reading, from any page's script, and not faster than is fair. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 6)
class FhirDoor extends Door {

    private static final Terms TERMS = new Terms(
            Fhir.BASE, "Accept, If-Modified-Since, If-None-Match, Prefer", "ETag, Last-Modified, Retry-After", 8000);

    private final PlatformHost platform;
    private final Limits limits;
    private final Answers answers;

    FhirDoor(PlatformHost platform, Limits limits, Answers answers) {
        super(TERMS, platform);
        this.platform = platform;
        this.limits = limits;
        this.answers = answers;
    }

    @Override
    protected Optional<ResponseEntity<byte[]>> refused(HttpServletRequest request, HttpServletResponse response) {
        return refusal(request, response).map(one -> answers.refused(request, one));
    }

    private Optional<Refused> refusal(HttpServletRequest request, HttpServletResponse response) {
        if (!isOnPlatform(request)) {
            return Optional.of(Refused.notFound("FHIR stands on the platform's own host, " + platform.name() + "."));
        }
        if (!isReading(request)) {
            return Optional.of(
                    new Refused(405, IssueType.NOTSUPPORTED, "This can only be read: GET, HEAD or OPTIONS."));
        }
        if (isTooLong(request)) {
            return Optional.of(new Refused(
                    414, IssueType.TOOLONG, "At most " + TERMS.longestQuery() + " characters can stand after '?'."));
        }
        return limits.wait(Act.API, request.getRemoteAddr())
                .map(wait -> new Refused(
                        429,
                        IssueType.THROTTLED,
                        "Too many requests: ask again in " + comeAgain(wait, response) + " seconds."));
    }
}
