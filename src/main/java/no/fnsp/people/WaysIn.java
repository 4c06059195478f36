package no.fnsp.people;

import java.time.Instant;
import no.fnsp.identity.Account;
import no.fnsp.identity.Credentials;
import no.fnsp.identity.Register;
import no.fnsp.identity.Upstreams;
import org.springframework.stereotype.Component;

/** Tells how people come in. */
@Component
class WaysIn {

    private final Upstreams upstreams;
    private final Credentials credentials;
    private final Register register;

    WaysIn(Upstreams upstreams, Credentials credentials, Register register) {
        this.upstreams = upstreams;
        this.credentials = credentials;
        this.register = register;
    }

    WayIn of(Account account, Instant at) {
        if (account.example()) {
            return WayIn.EXAMPLE;
        }
        if (upstreams.has(account.id())) {
            return WayIn.DIRECTORY;
        }
        if (credentials.has(account.id())) {
            return WayIn.PASSWORD;
        }
        return register.invitedUntil(account.id(), at).isPresent() ? WayIn.INVITED : WayIn.NONE;
    }
}
