package no.fnsp.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import no.fnsp.ratelimit.Act;
import no.fnsp.ratelimit.Limits;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands before everything else at the door: a machine that tries all passwords costs neither a session nor a look in the database. */
final class TooManyTries extends OncePerRequestFilter {

    private final Limits limits;
    private final Refusals refusals;

    TooManyTries(Limits limits, Refusals refusals) {
        this.limits = limits;
        this.refusals = refusals;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || !Threshold.isDoor(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Duration> wait = limits.wait(Act.SIGN_IN, request.getRemoteAddr());
        if (wait.isPresent()) {
            refusals.tooMany(wait.get(), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
