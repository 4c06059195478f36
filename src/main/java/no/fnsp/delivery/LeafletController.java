package no.fnsp.delivery;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import no.fnsp.composing.ErrorPages;
import no.fnsp.composing.Query;
import no.fnsp.composing.Visit;
import no.fnsp.html.EntityTag;
import no.fnsp.html.Page;
import no.fnsp.html.PageRenderer;
import no.fnsp.journal.ScopeVersions;
import no.fnsp.ratelimit.Seldom;
import no.fnsp.site.Sites;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages as documents: the address of a page with {@code .pdf} behind, the language in front and {@code ?sted=} as they are. */
@Controller
class LeafletController {

    private static final Logger log = LoggerFactory.getLogger(LeafletController.class);

    private static final String ENDING = ".pdf";

    private final Sites sites;
    private final Printing printing;
    private final ErrorPages errors;
    private final Platform platform;
    private final ScopeVersions versions;
    private final Visits visits;
    private final PageRenderer renderer;
    private final Seldom seldom = new Seldom();

    LeafletController(
            Sites sites,
            Printing printing,
            ErrorPages errors,
            Platform platform,
            ScopeVersions versions,
            Visits visits,
            PageRenderer renderer) {
        this.sites = sites;
        this.printing = printing;
        this.errors = errors;
        this.platform = platform;
        this.versions = versions;
        this.visits = visits;
        this.renderer = renderer;
    }

    @GetMapping("/**/{file:.+\\.pdf}")
    void leaflet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Asked asked = Asked.by(request);
        long position = versions.position();
        String address = withoutEnding(Requested.path(request));
        Optional<Sites.Reached> reached;
        try {
            reached = platform.is(asked) ? Optional.empty() : sites.reached(asked.host(), address);
        } catch (DataAccessResourceFailureException away) {
            platform.unavailable(request, response);
            return;
        }
        if (reached.isPresent()) {
            answer(reached.get(), asked, address, position, request, response);
        } else {
            platform.unknownHost(request, response);
        }
    }

    private static String withoutEnding(String address) {
        return address.endsWith(ENDING) ? address.substring(0, address.length() - ENDING.length()) : address;
    }

    private void answer(
            Sites.Reached reached,
            Asked asked,
            String address,
            long position,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Path path = Path.of(reached.site(), address);
        Visit visit = visits.of(
                reached,
                asked,
                path,
                Requested.parameters(request).map(Query::of).orElse(Query.NONE));
        try {
            Optional<Integer> refused = Requested.problem(request);
            if (refused.isPresent()) {
                show(errors.status(visit, refused.get()), refused.get(), request, response);
            } else if (!path.canonical()) {
                Answer.leadTo(response, Requested.written(visit.to(path.rest())) + ENDING + Requested.query(request));
            } else {
                write(visit, printing.of(visit, wanted(request, position)), request, response);
            }
        } catch (DataAccessResourceFailureException | CannotCreateTransactionException away) {
            seldom.say(() -> log.warn("The database is away, or has too much to do: {}", away.getMessage()));
            show(errors.status(visit, 503), 503, request, response);
        } catch (RuntimeException bug) {
            log.error("Could not print {}{}", visit.site().key(), visit.path(), bug);
            show(errors.status(visit, 500), 500, request, response);
        }
    }

    private static Printing.Wanted wanted(HttpServletRequest request, long position) {
        return new Printing.Wanted(
                request.getServerName(),
                position,
                tag -> EntityTag.isKnown(request.getHeader(HttpHeaders.IF_NONE_MATCH), tag));
    }

    private void write(Visit visit, Printed printed, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        switch (printed) {
            case Printed.Document document -> Answer.document(response, document);
            case Printed.Same same -> Answer.same(response, same.tag());
            case Printed.Elsewhere elsewhere -> Answer.leadTo(response, elsewhere.address() + Requested.query(request));
            case Printed.Again again -> Answer.lendTo(response, again.address());
            case Printed.Missing missing -> show(missing.page(), 404, request, response);
            case Printed.Gone gone -> show(gone.page(), 410, request, response);
            case Printed.Busy busy -> {
                response.setHeader("Retry-After", "10");
                show(errors.status(visit, 503), 503, request, response);
            }
        }
    }

    private void show(Page page, int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Answer.html(request, response, status, renderer.render(page), Optional.empty());
    }
}
