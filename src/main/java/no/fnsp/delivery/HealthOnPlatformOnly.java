package no.fnsp.delivery;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** How the platform itself is doing is told on its own host, never on a tenant's; there also under the short address {@code /health}. */
@Component
class HealthOnPlatformOnly extends OncePerRequestFilter {

    private final Platform platform;

    HealthOnPlatformOnly(Platform platform) {
        this.platform = platform;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/actuator") && !isShort(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean own = platform.is(Asked.by(request));
        if (isShort(request)) {
            if (own) {
                request.getRequestDispatcher("/actuator" + request.getRequestURI())
                        .forward(request, response);
            } else {
                chain.doFilter(request, response); // an address of the site's as any other
            }
        } else if (own) {
            chain.doFilter(request, response);
        } else {
            platform.unknownHost(request, response);
        }
    }

    private static boolean isShort(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.equals("/health") || path.equals("/health/serving");
    }
}
