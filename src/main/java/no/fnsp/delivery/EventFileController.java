package no.fnsp.delivery;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import no.fnsp.composing.ErrorPages;
import no.fnsp.composing.EventFiles;
import no.fnsp.composing.Query;
import no.fnsp.composing.Visit;
import no.fnsp.html.PageRenderer;
import no.fnsp.site.Sites;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.GetMapping;

/** Events as iCalendar: the address of the list, or of one of them, with {@code .ics} behind and the language in front. */
@Controller
class EventFileController {

    private static final Logger log = LoggerFactory.getLogger(EventFileController.class);

    private static final String ENDING = ".ics";
    private static final String LIST = "/arrangementer" + ENDING;
    private static final String ONE = "/arrangementer/{slug:.+\\.ics}";

    private final Sites sites;
    private final EventFiles files;
    private final ErrorPages errors;
    private final Platform platform;
    private final Visits visits;
    private final PageRenderer renderer;

    EventFileController(
            Sites sites, EventFiles files, ErrorPages errors, Platform platform, Visits visits, PageRenderer renderer) {
        this.sites = sites;
        this.files = files;
        this.errors = errors;
        this.platform = platform;
        this.visits = visits;
        this.renderer = renderer;
    }

    /** The address has the site's base and the language before it. */
    @GetMapping({LIST, "/{one}" + LIST, "/{one}/{other}" + LIST, ONE, "/{one}" + ONE, "/{one}/{other}" + ONE})
    void file(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Asked asked = Asked.by(request);
        String whole = Requested.path(request);
        String address = whole.substring(0, whole.length() - ENDING.length());
        Optional<Sites.Reached> reached;
        try {
            reached = platform.is(asked) ? Optional.empty() : sites.reached(asked.host(), address);
        } catch (DataAccessResourceFailureException | CannotCreateTransactionException away) {
            platform.unavailable(request, response);
            return;
        }
        if (reached.isPresent()) {
            answer(reached.get(), asked, address, request, response);
        } else {
            platform.unknownHost(request, response);
        }
    }

    private void answer(
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
                Answer.leadTo(response, Requested.written(visit.to(path.rest())) + ENDING);
            } else {
                write(visit, request, response);
            }
        } catch (DataAccessResourceFailureException | CannotCreateTransactionException away) {
            log.warn("The database is away: {}", away.getMessage());
            show(visit, HttpServletResponse.SC_SERVICE_UNAVAILABLE, request, response);
        }
    }

    private void write(Visit visit, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> file = files.find(visit);
        if (file.isPresent()) {
            Answer.calendar(request, response, file.get().getBytes(StandardCharsets.UTF_8), name(visit));
        } else {
            show(visit, HttpServletResponse.SC_NOT_FOUND, request, response);
        }
    }

    private static String name(Visit visit) {
        return visit.path().substring(visit.path().lastIndexOf('/') + 1) + ENDING;
    }

    private void show(Visit visit, int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Answer.html(request, response, status, renderer.render(errors.status(visit, status)), Optional.empty());
    }
}
