package no.fnsp.delivery;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import no.fnsp.composing.Found;
import no.fnsp.composing.Pages;
import no.fnsp.composing.PlatformPages;
import no.fnsp.composing.Previews;
import no.fnsp.composing.Query;
import no.fnsp.composing.Trace;
import no.fnsp.composing.Visit;
import no.fnsp.html.Build;
import no.fnsp.html.Page;
import no.fnsp.html.PageRenderer;
import no.fnsp.store.DatabaseClock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Previews, on an origin of their own: no cookie is ever set there, so a draft can do nothing in its reader's name. An address
 * begins with {@code /p/<token>}, and so does every link on the page it shows.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class PreviewDoor extends OncePerRequestFilter {

    private final String host;
    private final Previews previews;
    private final Pages pages;
    private final Platform platform;
    private final PageRenderer renderer;
    private final Build build;
    private final DatabaseClock clock;

    PreviewDoor(
            @Value("${fnsp.preview-host}") String host,
            Previews previews,
            Pages pages,
            Platform platform,
            PageRenderer renderer,
            Build build,
            DatabaseClock clock) {
        this.host = host;
        this.previews = previews;
        this.pages = pages;
        this.platform = platform;
        this.renderer = renderer;
        this.build = build;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !host.equals(request.getServerName()) || path.startsWith("/assets/") || path.startsWith("/media/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = Requested.path(request);
        Optional<Previews.Previewed> previewed =
                Requested.problem(request).isPresent() ? Optional.empty() : previews.open(token(address), clock.now());
        if (previewed.isPresent()) {
            show(visit(previewed.get(), address, request), request, response);
        } else {
            answer(PlatformPages.noPreview(build.id()), HttpServletResponse.SC_GONE, request, response);
        }
    }

    private static String token(String address) {
        String[] parts = address.split("/", 4);
        return parts.length > 2 && parts[1].equals("p") ? parts[2] : "";
    }

    private Visit visit(Previews.Previewed previewed, String address, HttpServletRequest request) {
        Path path = Path.of(previewed.site(), address);
        String scheme =
                Optional.ofNullable(request.getParameter(Scheme.PARAMETER)).orElse("");
        return new Visit(
                previewed.site(),
                path.language(),
                path.rest(),
                Requested.parameters(request).map(Query::of).orElse(Query.NONE),
                Asked.by(request).outside(),
                previewed.at(),
                new Trace(),
                Scheme.asked(scheme).map(one -> one.build(build.id())).orElse(build.id()),
                previewed.instead(),
                previewed.past(),
                previewed.tried(),
                previewed.written());
    }

    private void show(Visit visit, HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (pages.find(visit)) {
            case Found.Shown shown -> answer(shown.page(), HttpServletResponse.SC_OK, request, response);
            case Found.Missing missing -> answer(missing.page(), HttpServletResponse.SC_NOT_FOUND, request, response);
            case Found.Gone gone -> answer(gone.page(), HttpServletResponse.SC_GONE, request, response);
            case Found.Elsewhere elsewhere -> Answer.lendTo(response, elsewhere.address());
        }
    }

    private void answer(Page page, int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("X-Robots-Tag", "noindex");
        Answer.preview(response, status, renderer.render(page), platform.origin(request));
    }
}
