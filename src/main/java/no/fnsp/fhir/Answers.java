package no.fnsp.fhir;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Makes answers of resources: in the form that was asked for, with a tag, so that what has not changed is not sent again. */
@Component("fhirAnswers")
class Answers {

    /** Shared caches may go on for three seconds; programs ask whether what they have is still so. */
    private static final String CACHING = "public, max-age=0, s-maxage=3, stale-if-error=86400";

    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final Scribe scribe;

    Answers(Scribe scribe) {
        this.scribe = scribe;
    }

    /** A resource that has a version. */
    ResponseEntity<byte[]> one(HttpServletRequest request, Resource resource) {
        Form form = form(request);
        Instant updated =
                Instant.parse(resource.getMeta().getLastUpdatedElement().getValueAsString());
        String tag = "W/\"" + resource.getMeta().getVersionId() + "\"";
        ResponseEntity.BodyBuilder answer = (isKnown(request, tag, Optional.of(updated))
                        ? ResponseEntity.status(304)
                        : ResponseEntity.ok())
                .header(HttpHeaders.LAST_MODIFIED, HTTP_DATE.format(updated));
        return filled(answer, request, tag, () -> scribe.written(resource, form, isPretty(request)), form);
    }

    /** A list, or what we say of ourselves. */
    ResponseEntity<byte[]> several(HttpServletRequest request, Resource resource) {
        Form form = form(request);
        byte[] written = scribe.written(resource, form, isPretty(request));
        String tag = "W/\"" + Scribe.sum(written) + "\"";
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(isKnown(request, tag, Optional.empty()) ? 304 : 200);
        return filled(answer, request, tag, () -> written, form);
    }

    private static ResponseEntity<byte[]> filled(
            ResponseEntity.BodyBuilder answer,
            HttpServletRequest request,
            String tag,
            java.util.function.Supplier<byte[]> body,
            Form form) {
        answer.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, CACHING)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT, "Prefer");
        return answer.build().getStatusCode().value() == 304
                ? answer.build()
                : answer.contentType(form.type()).body(body.get());
    }

    ResponseEntity<byte[]> refused(HttpServletRequest request, Refused refused) {
        Form form = asked(request).orElse(Form.JSON);
        return ResponseEntity.status(refused.status())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(form.type())
                .body(scribe.written(refused.outcome(), form, isPretty(request)));
    }

    /** @throws Refused with 406 for a form that we cannot write */
    static Form form(HttpServletRequest request) {
        return asked(request)
                .orElseThrow(() -> new Refused(
                        406,
                        org.hl7.fhir.r4.model.OperationOutcome.IssueType.NOTSUPPORTED,
                        "Resources are written as application/fhir+json or application/fhir+xml, of FHIR "
                                + Fhir.VERSION + "."));
    }

    private static Optional<Form> asked(HttpServletRequest request) {
        String format = Objects.requireNonNullElse(request.getParameter("_format"), "");
        return Form.asked(format, request.getHeader(HttpHeaders.ACCEPT));
    }

    private static boolean isPretty(HttpServletRequest request) {
        return "true".equals(request.getParameter("_pretty"));
    }

    /** A tag tells more than a date, which counts only where there is no tag. */
    private static boolean isKnown(HttpServletRequest request, String tag, Optional<Instant> updated) {
        String tags = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (tags != null) {
            String plain = tag.substring(2);
            return Arrays.stream(tags.split(",", 50))
                    .map(String::strip)
                    .map(one -> one.startsWith("W/") ? one.substring(2) : one)
                    .anyMatch(one -> one.equals(plain) || one.equals("*"));
        }
        return updated.flatMap(at -> date(request.getHeader(HttpHeaders.IF_MODIFIED_SINCE))
                        .map(since -> !at.truncatedTo(ChronoUnit.SECONDS).isAfter(since)))
                .orElse(false);
    }

    private static Optional<Instant> date(@Nullable String header) {
        try {
            return Optional.ofNullable(header)
                    .map(one -> ZonedDateTime.parse(one, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant());
        } catch (DateTimeParseException unclear) {
            return Optional.empty();
        }
    }
}
