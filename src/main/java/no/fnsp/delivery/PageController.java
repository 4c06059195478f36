package no.fnsp.delivery;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import no.fnsp.composing.ErrorPages;
import no.fnsp.composing.Found;
import no.fnsp.composing.Pages;
import no.fnsp.composing.Query;
import no.fnsp.composing.Trace;
import no.fnsp.composing.Visit;
import no.fnsp.html.Page;
import no.fnsp.html.PageRenderer;
import no.fnsp.kept.KeptPages;
import no.fnsp.kept.Made;
import no.fnsp.kept.Serving;
import no.fnsp.ratelimit.Seldom;
import no.fnsp.site.PageMarks;
import no.fnsp.site.Sites;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.RequestMapping;

/** Every page of every site. */
@Controller
class PageController {

    private static final Logger log = LoggerFactory.getLogger(PageController.class);

    private final Sites sites;
    private final KnownSites known;
    private final Pages pages;
    private final ErrorPages errors;
    private final Platform platform;
    private final KeptPages kept;
    private final Sending sending;
    private final Visits visits;
    private final PageRenderer renderer;
    private final Seldom seldom = new Seldom();

    PageController(
            Sites sites,
            KnownSites known,
            Pages pages,
            ErrorPages errors,
            Platform platform,
            KeptPages kept,
            Sending sending,
            Visits visits,
            PageRenderer renderer) {
        this.sites = sites;
        this.known = known;
        this.pages = pages;
        this.errors = errors;
        this.platform = platform;
        this.kept = kept;
        this.sending = sending;
        this.visits = visits;
        this.renderer = renderer;
    }

    @RequestMapping("/**")
    void page(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String key = PageKey.of(request);
        answer(Asked.by(request), key, request, response);
    }

    /** For another controller, whose address leads nowhere just now: what is said of it is not kept. */
    void unkept(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(Asked.by(request), null, request, response);
    }

    private void answer(Asked asked, @Nullable String key, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (platform.is(asked)) {
            platform.answer(asked, Requested.path(request), request, response);
            return;
        }
        Serving serving =
                key == null ? KeptPages.once(make(asked, request)) : kept.page(key, () -> make(asked, request));
        switch (serving.kept().status()) {
            case HttpServletResponse.SC_METHOD_NOT_ALLOWED -> response.setHeader("Allow", "GET, HEAD");
            case HttpServletResponse.SC_SERVICE_UNAVAILABLE -> response.setHeader("Retry-After", "10");
            default -> {
                // Nothing more to say.
            }
        }
        sending.send(serving, request, response);
    }

    private Made make(Asked asked, HttpServletRequest request) {
        String address = Requested.path(request);
        try {
            Optional<Sites.Reached> reached = sites.reached(asked.host(), address);
            return reached.isPresent() ? onSite(reached.get(), asked, address, request) : unknownHost(asked, request);
        } catch (DataAccessResourceFailureException | CannotCreateTransactionException away) {
            return known.last(asked.host(), address)
                    .map(reached -> away(visit(reached, Path.of(reached.site(), address), asked, request)))
                    .orElseGet(() -> Made.trouble(platform.unavailable()));
        }
    }

    private Made unknownHost(Asked asked, HttpServletRequest request) {
        Asked bare = asked.withoutWww();
        if (!bare.equals(asked) && sites.reached(bare.host(), "/").isPresent()) {
            return Made.once(
                    HttpServletResponse.SC_MOVED_PERMANENTLY,
                    new byte[0],
                    bare.outside().address(bare.host(), request.getRequestURI()));
        }
        return Made.once(HttpServletResponse.SC_NOT_FOUND, platform.unknownHost(), null);
    }

    private Made onSite(Sites.Reached reached, Asked asked, String address, HttpServletRequest request) {
        known.answered(asked.host(), reached.site());
        Path path = Path.of(reached.site(), address);
        Visit visit = visit(reached, path, asked, request);
        try {
            Optional<Integer> refused = Requested.problem(request);
            if (refused.isPresent()) {
                return refuse(visit, refused.get());
            }
            return path.canonical() ? find(visit) : elsewhere(visit, Requested.written(visit.to(path.rest())));
        } catch (DataAccessResourceFailureException | CannotCreateTransactionException away) {
            seldom.say(() -> log.warn("The database is away, or has too much to do: {}", away.getMessage()));
            return away(visit);
        } catch (RuntimeException bug) {
            log.error("Could not show {}{}", visit.site().key(), visit.path(), bug);
            return refuse(visit, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    private Visit visit(Sites.Reached reached, Path path, Asked asked, HttpServletRequest request) {
        return visits.of(
                reached,
                asked,
                path,
                Requested.parameters(request).map(Query::of).orElse(Query.NONE));
    }

    private Made away(Visit visit) {
        return Made.trouble(renderer.render(errors.status(visit, HttpServletResponse.SC_SERVICE_UNAVAILABLE)));
    }

    private Made find(Visit visit) {
        return switch (pages.find(visit)) {
            case Found.Shown shown -> made(visit, HttpServletResponse.SC_OK, shown.page());
            case Found.Elsewhere elsewhere ->
                elsewhere(visit, elsewhere.address()).counted(counted(visit, elsewhere));
            case Found.Missing missing -> made(visit, HttpServletResponse.SC_NOT_FOUND, missing.page());
            case Found.Gone gone -> made(visit, HttpServletResponse.SC_GONE, gone.page());
        };
    }

    private Made made(Visit visit, int status, Page page) {
        byte[] bytes = renderer.render(page);
        Trace trace = visit.trace();
        if (trace.isPassing()) {
            return Made.once(status, bytes, null);
        }
        return Made.page(
                        status,
                        bytes,
                        visit.language(),
                        trace.scopes(),
                        trace.validUntil().orElse(Instant.MAX))
                .counted(status == 200 && page.frame().foot().counts() ? visit.marked() : null);
    }

    /** How often an address is asked for tells whether it is still needed: as it is kept, whatever strangers make of its letters. */
    private static PageMarks.@Nullable Marked counted(Visit visit, Found.Elsewhere elsewhere) {
        return elsewhere.from() == null ? null : visit.at(elsewhere.from()).marked();
    }

    private static Made elsewhere(Visit visit, String address) {
        Trace trace = visit.trace();
        return Made.elsewhere(
                address, visit.language(), trace.scopes(), trace.validUntil().orElse(Instant.MAX));
    }

    private Made refuse(Visit visit, int status) {
        return Made.once(status, renderer.render(errors.status(visit, status)), null);
    }
}
