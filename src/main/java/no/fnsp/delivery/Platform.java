package no.fnsp.delivery;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import no.fnsp.composing.Outside;
import no.fnsp.composing.PlatformPages;
import no.fnsp.composing.Trace;
import no.fnsp.html.Build;
import no.fnsp.html.PageRenderer;
import no.fnsp.journal.ScopeVersions;
import no.fnsp.site.PlatformHost;
import no.fnsp.store.DatabaseClock;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/** The platform's own host: it lists the sites. */
@Component
class Platform {

    private final PlatformHost host;
    private final PlatformPages pages;
    private final PageRenderer renderer;
    private final ScopeVersions versions;
    private final Build build;
    private final DatabaseClock clock;

    Platform(
            PlatformHost host,
            PlatformPages pages,
            PageRenderer renderer,
            ScopeVersions versions,
            Build build,
            DatabaseClock clock) {
        this.host = host;
        this.pages = pages;
        this.renderer = renderer;
        this.versions = versions;
        this.build = build;
        this.clock = clock;
    }

    boolean is(Asked asked) {
        return host.is(asked.host());
    }

    void answer(Asked asked, String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        // First of all: what is read after this is at least as new as this, and so is the version put to it.
        long position = versions.position();
        if (!path.equals("/") || Requested.problem(request).isPresent()) {
            byte[] page = renderer.render(pages.notFound(build.id()));
            Answer.html(request, response, HttpServletResponse.SC_NOT_FOUND, page, Optional.empty());
            return;
        }
        try {
            var trace = new Trace();
            byte[] page = renderer.render(pages.front(outside(asked, request), trace, build.id(), clock.now()));
            Optional<String> tag = Tag.of(trace, asked.host(), build.id(), versions, position);
            Answer.html(request, response, HttpServletResponse.SC_OK, page, tag);
        } catch (DataAccessResourceFailureException away) {
            unavailable(request, response);
        }
    }

    /** Asked on a developer's own machine, the sites are at its own addresses. */
    private static Outside outside(Asked asked, HttpServletRequest request) {
        return PlatformHost.isThisMachine(asked.host())
                ? new Outside(request.getScheme(), ".localhost:" + request.getServerPort())
                : asked.outside();
    }

    /** The origin that the desk has for somebody who asked another host of ours. */
    String origin(HttpServletRequest request) {
        return PlatformHost.isThisMachine(host.name())
                ? request.getScheme() + "://" + host.name() + ":" + request.getServerPort()
                : Asked.by(request).outside().address(host.name(), "");
    }

    /** A host that belongs to no site. */
    void unknownHost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answer.html(request, response, HttpServletResponse.SC_NOT_FOUND, unknownHost(), Optional.empty());
    }

    byte[] unknownHost() {
        return renderer.render(pages.unknownHost(build.id()));
    }

    /** The database is away and no site can be looked up. */
    void unavailable(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", "10");
        Answer.html(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, unavailable(), Optional.empty());
    }

    byte[] unavailable() {
        return renderer.render(pages.unavailable(build.id()));
    }
}
