package no.fnsp.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.fnsp.ratelimit.Seldom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sessions are in the database: when it is away nobody can be let in, and everybody is told so. */
final class DatabaseAway extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(DatabaseAway.class);

    private final Refusals refusals;
    private final Seldom seldom = new Seldom();

    DatabaseAway(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (DataAccessResourceFailureException | CannotCreateTransactionException away) {
            seldom.say(() -> log.warn("The database is away, or has too much to do: {}", away.getMessage()));
            if (response.isCommitted()) {
                throw away;
            }
            response.resetBuffer();
            refusals.databaseAway(request, response);
        }
    }
}
