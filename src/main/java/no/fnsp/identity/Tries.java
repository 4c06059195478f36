package no.fnsp.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.fnsp.store.Secrets;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts who tries to come in and for whom. A try is counted before it is looked at and struck out when it was right, so that many at
 * once are no way around. An address nobody has is counted like one that somebody has.
 *
 * <p>What a stranger gets wrong shuts out the stranger: five tries for one person from one network address. The person is shut out
 * everywhere only when many addresses try together, or when whoever tries knows the password already and guesses at the code.
 */
@Component
public class Tries {

    private static final int FOR_ONE_PERSON_FROM_ONE_ADDRESS = 5;
    static final int FOR_ONE_PERSON = 30;
    /** A hospital goes out through one address, with hundreds behind it. */
    private static final int FROM_ONE_ADDRESS = 50;

    private static final int CODES = 5;
    private static final int OWN_PASSWORD = 5;

    private final Counts counts;
    private final Secrets secrets;
    private final Accounts accounts;
    private final Trail trail;

    Tries(Counts counts, Secrets secrets, Accounts accounts, Trail trail) {
        this.counts = counts;
        this.secrets = secrets;
        this.accounts = accounts;
        this.trail = trail;
    }

    /** What is counted of one try, each with its own lock. */
    private record Counted(byte[] here, byte[] person, byte[] address, byte[] codes) {

        Stream<byte[]> all() {
            return Stream.of(here, person, address, codes);
        }
    }

    private Counted counted(String email, String from) {
        String who = Accounts.written(email);
        return new Counted(
                whom("here:" + from + ":" + who), whom("person:" + who), whom("address:" + from), whom("codes:" + who));
    }

    /** Whether this password may be looked at. @param from the network address it comes from */
    @Transactional
    public boolean allow(Permit permit, String email, String from, Instant at) {
        return allow(permit, email, from, false, at);
    }

    /** Whether this code may be looked at, of somebody whose password was right: wherever they are, they have five tries. */
    @Transactional
    public boolean allowCode(Permit permit, String email, String from, Instant at) {
        return allow(permit, email, from, true, at);
    }

    private boolean allow(Permit permit, String email, String from, boolean code, Instant at) {
        permit.mustBeOf(Permits.DOOR);
        Counted counted = counted(email, from);
        counts.oneAtATime(counted.person());
        if (counted.all().anyMatch(one -> counts.lockedUntil(one, at).isPresent())) {
            return false;
        }
        counts.forgetOld(at);
        boolean shut = full(counted.here(), FOR_ONE_PERSON_FROM_ONE_ADDRESS, at);
        shut |= full(counted.person(), FOR_ONE_PERSON, at);
        shut |= code && full(counted.codes(), CODES, at);
        full(counted.address(), FROM_ONE_ADDRESS, at);
        if (shut) {
            accounts.withEmail(email).ifPresent(known -> told(permit, known));
        }
        return true;
    }

    /** Counts one more, and locks when that was the last. */
    private boolean full(byte[] whom, int most, Instant at) {
        boolean last = counts.add(whom, at) >= most;
        if (last) {
            counts.lock(whom, at);
        }
        return last;
    }

    private void told(Permit permit, Account account) {
        trail.record(permit, "account.locked", account.id(), Map.of("minutes", Counts.WINDOW.toMinutes()));
    }

    /** When somebody may try again from there, whom the address is of or not; empty when they may now. */
    public Optional<Instant> lockedUntil(String email, String from, Instant at) {
        return counted(email, from)
                .all()
                .flatMap(one -> counts.lockedUntil(one, at).stream())
                .max(Instant::compareTo);
    }

    /** It was right: whoever it was for begins anew there. What others tried for them, or came from the same address, still counts. */
    @Transactional
    public void succeeded(Permit permit, String email, String from) {
        permit.mustBeOf(Permits.DOOR);
        Counted counted = counted(email, from);
        int struck = counts.forget(counted.here());
        counts.forget(counted.codes());
        counts.strikeOut(counted.person(), struck);
        // A ward that comes to work is not locked out by being many.
        counts.strikeOut(counted.address(), struck);
    }

    private byte[] whom(String words) {
        return secrets.sign("tries", words.getBytes(UTF_8));
    }

    /** Whether somebody who is signed in may try their own password once more. */
    @Transactional
    public boolean allowOwn(Permit permit, Account own, Instant at) {
        permit.mustBeOf(own.id());
        byte[] person = own(own);
        counts.oneAtATime(person);
        if (counts.lockedUntil(person, at).isPresent()) {
            return false;
        }
        if (full(person, OWN_PASSWORD, at)) {
            told(permit, own);
        }
        return true;
    }

    /** It was right: they begin anew. */
    public void ownSucceeded(Permit permit, Account own) {
        permit.mustBeOf(own.id());
        counts.forget(own(own));
    }

    private byte[] own(Account own) {
        return whom("own:" + own.email());
    }
}
