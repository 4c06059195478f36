package no.fnsp.catalogue;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.fnsp.ratelimit.Act;
import no.fnsp.ratelimit.Limits;
import no.fnsp.site.PlatformHost;
import no.fnsp.store.DatabaseClock;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The catalogue, on the platform's own host, in the form that is asked for. */
@Controller
class CatalogueController {

    private final Catalogue catalogue;
    private final PlatformHost platform;
    private final Limits limits;
    private final DatabaseClock clock;

    CatalogueController(Catalogue catalogue, PlatformHost platform, Limits limits, DatabaseClock clock) {
        this.catalogue = catalogue;
        this.platform = platform;
        this.limits = limits;
        this.clock = clock;
    }

    @GetMapping("/catalog")
    void negotiated(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        answer(wanted(request.getHeader(HttpHeaders.ACCEPT)), request, response);
    }

    @GetMapping("/catalog.{ending}")
    void named(@PathVariable String ending, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answer(Form.ending(ending), request, response);
    }

    /** The best of what is accepted; empty where that is none of the forms. */
    private static Optional<Form> wanted(@Nullable String accept) {
        if (accept == null || accept.isBlank()) {
            return Optional.of(Form.TURTLE);
        }
        try {
            List<MediaType> types = MediaType.parseMediaTypes(accept);
            return types.stream()
                    .filter(one -> one.getQualityValue() > 0)
                    .sorted(Comparator.comparing(MediaType::getQualityValue).reversed())
                    .flatMap(one -> Form.accepted(one).stream())
                    .findFirst();
        } catch (InvalidMediaTypeException unreadable) {
            return Optional.of(Form.TURTLE);
        }
    }

    private void answer(Optional<Form> form, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!platform.is(request.getServerName())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        Optional<Duration> wait = limits.wait(Act.API, request.getRemoteAddr());
        if (wait.isPresent()) {
            refuse(response, 429, Long.toString(wait.get().toSeconds()), "Too many requests.");
        } else if (form.isEmpty()) {
            refuse(response, 406, null, "To be had as text/turtle, application/ld+json and application/rdf+xml.");
        } else {
            send(form.get(), request, response);
        }
    }

    private void send(Form form, HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            byte[] bytes = form.written(catalogue.at(origin(request), clock.now()));
            String tag = '"' + DigestUtils.md5DigestAsHex(bytes) + '"';
            response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=60");
            response.setHeader(HttpHeaders.ETAG, tag);
            if (tag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
            write(response, form.type(), bytes);
        } catch (DataAccessResourceFailureException away) {
            refuse(response, 503, "10", "We cannot look it up just now.");
        }
    }

    private static void refuse(HttpServletResponse response, int status, @Nullable String again, String why)
            throws IOException {
        response.setStatus(status);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (again != null) {
            response.setHeader(HttpHeaders.RETRY_AFTER, again);
        }
        write(response, "text/plain;charset=utf-8", (why + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void write(HttpServletResponse response, String type, byte[] bytes) throws IOException {
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static String origin(HttpServletRequest request) {
        boolean usual = request.getServerPort() == (request.isSecure() ? 443 : 80);
        return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + request.getServerPort());
    }
}
