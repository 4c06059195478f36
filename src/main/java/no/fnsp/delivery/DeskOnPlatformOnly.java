package no.fnsp.delivery;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** All sites share one desk, on the platform's own host: a site's {@code /desk} leads there, with the site chosen. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class DeskOnPlatformOnly extends OncePerRequestFilter {

    private final Platform platform;
    private final Sites sites;
    private final DatabaseClock clock;

    DeskOnPlatformOnly(Platform platform, Sites sites, DatabaseClock clock) {
        this.platform = platform;
        this.sites = sites;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        // As it was understood and not as it was written: /%64esk is the desk too.
        String path = request.getServletPath();
        return !path.equals("/desk") && !path.startsWith("/desk/") && !isLink(path);
    }

    /** What was sent by letter to somebody without an account. */
    private static boolean isLink(String path) {
        return path.startsWith("/approval/") || path.startsWith("/study/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Asked asked = Asked.by(request);
        if (platform.is(asked)) {
            chain.doFilter(request, response);
            return;
        }
        if (isLink(request.getServletPath())) {
            platform.unknownHost(request, response); // a link that was changed on its way
            return;
        }
        Optional<Site> site = sites.answering(asked.host(), "/", clock.now());
        if (site.isPresent()) {
            Answer.lendTo(
                    response,
                    platform.origin(request) + "/desk/sites/" + site.get().key());
        } else {
            platform.unknownHost(request, response);
        }
    }
}
