package no.fnsp.delivery;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import no.fnsp.composing.ErrorPages;
import no.fnsp.composing.Found;
import no.fnsp.composing.Pages;
import no.fnsp.composing.Query;
import no.fnsp.composing.Trace;
import no.fnsp.composing.Visit;
import no.fnsp.html.Build;
import no.fnsp.html.Page;
import no.fnsp.html.PageRenderer;
import no.fnsp.journal.ScopeVersions;
import no.fnsp.site.Sites;
import no.fnsp.statistics.OriginCount;
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
    private final Pages pages;
    private final ErrorPages errors;
    private final Platform platform;
    private final ScopeVersions versions;
    private final Build build;
    private final PageRenderer renderer;
    private final OriginCount counts;

    PageController(
            Sites sites,
            Pages pages,
            ErrorPages errors,
            Platform platform,
            ScopeVersions versions,
            Build build,
            PageRenderer renderer,
            OriginCount counts) {
        this.sites = sites;
        this.pages = pages;
        this.errors = errors;
        this.platform = platform;
        this.versions = versions;
        this.build = build;
        this.renderer = renderer;
        this.counts = counts;
    }

    @RequestMapping("/**")
    void page(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Asked asked = Asked.by(request);
        // First of all: what is read after this is at least as new as this, and so is the version put to it.
        long position = versions.position();
        String address = Requested.path(request);
        if (platform.is(asked)) {
            platform.answer(asked, address, position, request, response);
            return;
        }
        Optional<Sites.Reached> reached;
        try {
            reached = sites.reached(asked.host(), address);
        } catch (DataAccessResourceFailureException away) {
            platform.unavailable(request, response);
            return;
        }
        if (reached.isPresent()) {
            answer(reached.get(), asked, address, position, request, response);
        } else {
            unknownHost(asked, request, response);
        }
    }

    private void unknownHost(Asked asked, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Asked bare = asked.withoutWww();
        if (!bare.equals(asked) && sites.reached(bare.host(), "/").isPresent()) {
            Answer.leadTo(response, bare.outside().address(bare.host(), Requested.pathAndQuery(request)));
        } else {
            platform.unknownHost(request, response);
        }
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
        Visit visit = new Visit(
                reached.site(),
                path.language(),
                path.rest(),
                Requested.parameters(request).map(Query::of).orElse(Query.NONE),
                asked.outside(),
                reached.at(),
                new Trace(),
                build.id());
        try {
            Optional<Integer> refused = Requested.problem(request);
            if (refused.isPresent()) {
                refuse(visit, refused.get(), request, response);
            } else if (!path.canonical()) {
                Answer.leadTo(response, Requested.written(visit.to(path.rest())) + Requested.query(request));
            } else {
                find(visit, position, request, response);
            }
        } catch (DataAccessResourceFailureException | CannotCreateTransactionException away) {
            log.warn("The database is away: {}", away.getMessage());
            refuse(visit, HttpServletResponse.SC_SERVICE_UNAVAILABLE, request, response);
        } catch (RuntimeException bug) {
            log.error("Could not show {}{}", visit.site().key(), visit.path(), bug);
            refuse(visit, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, request, response);
        }
    }

    private void find(Visit visit, long position, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        switch (pages.find(visit)) {
            case Found.Shown shown -> {
                String key = request.getServerName() + visit.to(visit.path()) + visit.query();
                Optional<String> tag = Tag.of(visit.trace(), key, build.id(), versions, position);
                Answer.html(request, response, HttpServletResponse.SC_OK, renderer.render(shown.page()), tag);
                if (shown.page().frame().foot().counts()) {
                    counts.served(visit.marked(), request);
                }
            }
            case Found.Elsewhere elsewhere -> Answer.leadTo(response, elsewhere.address() + Requested.query(request));
            case Found.Missing missing -> show(missing.page(), HttpServletResponse.SC_NOT_FOUND, request, response);
            case Found.Gone gone -> show(gone.page(), HttpServletResponse.SC_GONE, request, response);
        }
    }

    private void refuse(Visit visit, int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (status == HttpServletResponse.SC_METHOD_NOT_ALLOWED) {
            response.setHeader("Allow", "GET, HEAD");
        }
        show(errors.status(visit, status), status, request, response);
    }

    private void show(Page page, int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Answer.html(request, response, status, renderer.render(page), Optional.empty());
    }
}
