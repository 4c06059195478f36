package no.fnsp.people;

import java.time.Instant;
import java.util.Optional;
import no.fnsp.identity.Account;
import no.fnsp.identity.Credentials;
import no.fnsp.identity.Passwords;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Permits;
import no.fnsp.identity.SignIns;
import no.fnsp.identity.Tries;
import org.springframework.stereotype.Component;

/**
 * Changing how one comes in. The password is asked for, since a machine may stand open, and whoever is signed in with what
 * was before is signed out everywhere.
 */
@Component
class OwnPassword {

    private final Credentials credentials;
    private final Tries tries;
    private final SignIns signIns;
    private final Permits permits;

    OwnPassword(Credentials credentials, Tries tries, SignIns signIns, Permits permits) {
        this.credentials = credentials;
        this.tries = tries;
        this.signIns = signIns;
        this.permits = permits;
    }

    /** As they were typed. */
    record Change(String old, String fresh, String again) {}

    /** Whether there is a password here at all: directories keep their own. */
    boolean isKeptHere(Account me) {
        return credentials.has(me.id());
    }

    /** @return whether it was done; if not, the form says why */
    boolean change(Account me, Form form, Change change, Instant at) {
        Permit permit = permits.forSelf(me.id());
        checkNew(me, form, change);
        if (!form.isRight() || !isRight(me, form, "old", change.old(), at)) {
            return false;
        }
        credentials.choosePassword(permit, me.id(), change.fresh());
        signIns.endAll(permit, me.id(), null, "password-changed", at);
        return true;
    }

    private static void checkNew(Account me, Form form, Change change) {
        Optional<String> problem = Passwords.problem(change.fresh(), me);
        if (problem.isPresent()) {
            form.refuse("fresh", "people.password." + problem.get());
        } else if (change.fresh().equals(change.old())) {
            form.refuse("fresh", "people.password.same");
        } else if (!change.fresh().equals(change.again())) {
            form.refuse("again", "people.password.differs");
        }
    }

    /** @return whether it was done; if not, the form says why */
    boolean dropSecondFactor(Account me, Form form, String password, Instant at) {
        if (!isRight(me, form, "password", password, at)) {
            return false;
        }
        Permit permit = permits.forSelf(me.id());
        credentials.dropSecondFactor(permit, me.id());
        signIns.endAll(permit, me.id(), null, "second-factor-dropped", at);
        return true;
    }

    private boolean isRight(Account me, Form form, String field, String password, Instant at) {
        Permit permit = permits.forSelf(me.id());
        if (!tries.allowOwn(permit, me, at)) {
            form.refuse(field, "people.password.locked");
            return false;
        }
        if (!credentials.matches(Optional.of(me.id()), password)) {
            form.refuse(field, "people.password.wrong");
            return false;
        }
        tries.ownSucceeded(permit, me);
        return true;
    }
}
