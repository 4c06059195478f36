package no.fnsp.signin.password;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import no.fnsp.identity.Permits;
import no.fnsp.identity.Tries;
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
        return tries.allow(permits.atTheDoor(), email, from(request), at);
    }

    /** A code of somebody whose password was right. */
    boolean allowCode(HttpServletRequest request, String email, Instant at) {
        return tries.allowCode(permits.atTheDoor(), email, from(request), at);
    }

    void succeeded(HttpServletRequest request, String email) {
        tries.succeeded(permits.atTheDoor(), email, from(request));
    }

    /** When they may try again; empty when they may now. */
    Optional<Instant> lockedUntil(HttpServletRequest request, String email, Instant at) {
        return tries.lockedUntil(email, from(request), at);
    }

    /** The network address; of IPv6 the first half, for the second is its owner's to change as they like. */
    private static String from(HttpServletRequest request) {
        try {
            byte[] address = InetAddress.getByName(request.getRemoteAddr()).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(address, Math.min(address.length, 8)));
        } catch (UnknownHostException notAnAddress) {
            return request.getRemoteAddr();
        }
    }
}
