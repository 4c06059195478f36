package no.fnsp.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.identity.Account;
import no.fnsp.identity.Permits;
import no.fnsp.identity.SignIn;
import no.fnsp.identity.SignIns;
import no.fnsp.store.DatabaseClock;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/** One browser's stay at the desk. Its session says which sign-in it belongs to, and nothing about the person. */
@Component
public class Stays {

    private static final String SIGN_IN = "sign-in";
    private static final String EXAMPLE = "example";

    private final SignIns signIns;
    private final Permits permits;
    private final DatabaseClock clock;

    Stays(SignIns signIns, Permits permits, DatabaseClock clock) {
        this.signIns = signIns;
        this.permits = permits;
        this.clock = clock;
    }

    /** Somebody has shown who they are. The session they had until now is thrown away with all that was in it, its id first of all. */
    public void begin(HttpServletRequest request, Account account, SignIn.@Nullable Upstream upstream) {
        Instant now = clock.now();
        end(request, "replaced");
        String device = Device.of(request.getHeader("User-Agent"));
        UUID signIn = signIns.begin(permits.forSelf(account.id()), account.id(), upstream, device, now);
        HttpSession session = request.getSession(true);
        session.setMaxInactiveInterval((int) SignIns.IDLE.toSeconds());
        session.setAttribute(SIGN_IN, signIn);
        session.setAttribute(
                FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME,
                account.id().toString());
        if (account.example()) {
            session.setAttribute(EXAMPLE, true);
        }
    }

    /** The sign-in that the request belongs to, if it is still open. */
    Optional<SignIn> current(HttpServletRequest request, Instant at) {
        return attribute(request, SIGN_IN).map(UUID.class::cast).flatMap(id -> signIns.open(id, at));
    }

    boolean isExample(HttpServletRequest request) {
        return attribute(request, EXAMPLE).isPresent();
    }

    /** The browser knows nothing of the desk any more. @param because one word */
    public void end(HttpServletRequest request, String because) {
        Instant now = clock.now();
        current(request, now).ifPresent(open -> signIns.end(permits.forSelf(open.account()), open, because, now));
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private static Optional<Object> attribute(HttpServletRequest request, String name) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable(session.getAttribute(name));
    }
}
