package no.fnsp.signin.password;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import no.fnsp.identity.Permits;
import no.fnsp.identity.Tries;
import no.fnsp.ratelimit.Network;
import org.springframework.stereotype.Component;

/** Tries to come in, by whom they are for and where they come from. Both factors count together: one right does not begin anew. */
@Component
class Attempts {

    private final Tries tries;
    private final Permits permits;

    Attempts(Tries tries, Permits permits) {
        this.tries = tries;
        this.permits = permits;
    }

    boolean allow(HttpServletRequest request, String email, Instant at) {
        return tries.allow(permits.atTheDoor(), email, Network.of(request.getRemoteAddr()), at);
    }

    /** A code of somebody whose password was right. */
    boolean allowCode(HttpServletRequest request, String email, Instant at) {
        return tries.allowCode(permits.atTheDoor(), email, Network.of(request.getRemoteAddr()), at);
    }

    void succeeded(HttpServletRequest request, String email) {
        tries.succeeded(permits.atTheDoor(), email, Network.of(request.getRemoteAddr()));
    }

    /** When they may try again; empty when they may now. */
    Optional<Instant> lockedUntil(HttpServletRequest request, String email, Instant at) {
        return tries.lockedUntil(email, Network.of(request.getRemoteAddr()), at);
    }
}
