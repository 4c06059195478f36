package no.fnsp.delivery;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells what can be done with a page: it can be read. Left alone, the framework would promise everything. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class Options extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("OPTIONS")
                || request.getServletPath().startsWith("/desk")
                || request.getServletPath().startsWith("/api/")
                || request.getServletPath().startsWith("/fhir/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Answer.secure(response);
        response.setHeader("Allow", "GET, HEAD");
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
