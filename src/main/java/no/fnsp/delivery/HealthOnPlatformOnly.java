package no.fnsp.delivery;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** How the platform itself is doing is told on its own host, never on a tenant's. */
@Component
class HealthOnPlatformOnly extends OncePerRequestFilter {

    private final Platform platform;

    HealthOnPlatformOnly(Platform platform) {
        this.platform = platform;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/actuator");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (platform.is(Asked.by(request))) {
            chain.doFilter(request, response);
        } else {
            platform.unknownHost(request, response);
        }
    }
}
