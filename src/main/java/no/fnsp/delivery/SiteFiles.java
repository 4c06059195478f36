package no.fnsp.delivery;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import no.fnsp.composing.ErrorPages;
import no.fnsp.composing.Query;
import no.fnsp.composing.Visit;
import no.fnsp.html.PageRenderer;
import no.fnsp.site.Sites;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/** Files that programs fetch, at the address of a page of a site with an ending behind. What goes wrong is told by a page, as elsewhere. */
@Component
class SiteFiles {

    private static final Logger log = LoggerFactory.getLogger(SiteFiles.class);

    private final Sites sites;
    private final ErrorPages errors;
    private final Platform platform;
    private final Visits visits;
    private final PageRenderer renderer;

    SiteFiles(Sites sites, ErrorPages errors, Platform platform, Visits visits, PageRenderer renderer) {
        this.sites = sites;
        this.errors = errors;
        this.platform = platform;
        this.visits = visits;
        this.renderer = renderer;
    }

    /** @param ending what stands behind the page's address @param made the file for the page at a visit's path; empty where there is none */
    record Kind(String ending, Function<Visit, Optional<String>> made, Sending sending) {

        /** Writes the file to whoever asked. */
        interface Sending {
            void send(HttpServletRequest request, HttpServletResponse response, byte[] file, Visit visit)
                    throws IOException;
        }
    }

    void answer(Kind kind, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Asked asked = Asked.by(request);
        String whole = Requested.path(request);
        String address = whole.substring(0, whole.length() - kind.ending().length());
        Optional<Sites.Reached> reached;
        try {
            reached = platform.is(asked) ? Optional.empty() : sites.reached(asked.host(), address);
        } catch (DataAccessResourceFailureException | CannotCreateTransactionException away) {
            platform.unavailable(request, response);
            return;
        }
        if (reached.isPresent()) {
            answer(kind, reached.get(), asked, address, request, response);
        } else {
            platform.unknownHost(request, response);
        }
    }

    private void answer(
            Kind kind,
            Sites.Reached reached,
            Asked asked,
            String address,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Path path = Path.of(reached.site(), address);
        Visit visit = visits.of(reached, asked, path, Query.NONE);
        try {
            Optional<Integer> refused = Requested.problem(request);
            if (refused.isPresent()) {
                show(visit, refused.get(), request, response);
            } else if (!path.canonical()) {
                Answer.leadTo(response, Requested.written(visit.to(path.rest())) + kind.ending());
            } else {
                write(kind, visit, request, response);
            }
        } catch (DataAccessResourceFailureException | CannotCreateTransactionException away) {
            log.warn("The database is away: {}", away.getMessage());
            show(visit, HttpServletResponse.SC_SERVICE_UNAVAILABLE, request, response);
        }
    }

    private void write(Kind kind, Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<String> file = kind.made().apply(visit);
        if (file.isPresent()) {
            kind.sending().send(request, response, file.get().getBytes(StandardCharsets.UTF_8), visit);
        } else {
            show(visit, HttpServletResponse.SC_NOT_FOUND, request, response);
        }
    }

    private void show(Visit visit, int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Answer.html(request, response, status, renderer.render(errors.status(visit, status)), Optional.empty());
    }
}
