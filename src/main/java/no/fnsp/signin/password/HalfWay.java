package no.fnsp.signin.password;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.identity.Account;
import no.fnsp.identity.Accounts;
import no.fnsp.identity.Credentials;
import no.fnsp.signin.Onwards;
import no.fnsp.signin.Spoken;
import no.fnsp.signin.Stays;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Language;
import org.springframework.stereotype.Component;

/** Whoever has given the right password and not yet the code. The browser's session remembers them for ten minutes. */
@Component
class HalfWay {

    private static final Duration GOOD_FOR = Duration.ofMinutes(10);
    private static final String WHO = "half-way";
    private static final String SINCE = "half-way-since";
    private static final String NEXT = "half-way-next";

    private final Accounts accounts;
    private final Credentials credentials;
    private final Stays stays;
    private final DatabaseClock clock;

    HalfWay(Accounts accounts, Credentials credentials, Stays stays, DatabaseClock clock) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.stays = stays;
        this.clock = clock;
    }

    void begin(HttpServletRequest request, Account account, String next) {
        Optional<Language> spoken = Spoken.chosen(request);
        stays.end(request, "replaced");
        HttpSession session = request.getSession(true);
        spoken.ifPresent(language -> Spoken.choose(request, language));
        session.setAttribute(WHO, account.id());
        session.setAttribute(SINCE, clock.now());
        session.setAttribute(NEXT, Onwards.safe(next));
    }

    Optional<Account> find(HttpServletRequest request, Instant at) {
        HttpSession session = request.getSession(false);
        return session != null
                        && session.getAttribute(SINCE) instanceof Instant since
                        && since.isAfter(at.minus(GOOD_FOR))
                        && session.getAttribute(WHO) instanceof UUID id
                        && credentials.isFrom(id, since)
                ? accounts.find(id).filter(Account::isOpen)
                : Optional.empty();
    }

    /** They are all the way in. @return where they wanted to go */
    String finish(HttpServletRequest request, Account account) {
        HttpSession session = request.getSession(false);
        String next = session != null && session.getAttribute(NEXT) instanceof String wanted ? wanted : "";
        stays.begin(request, account, null);
        return Onwards.safe(next);
    }
}
