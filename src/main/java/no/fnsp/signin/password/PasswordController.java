package no.fnsp.signin.password;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import no.fnsp.desk.Reply;
import no.fnsp.identity.Account;
import no.fnsp.identity.Accounts;
import no.fnsp.identity.Credentials;
import no.fnsp.signin.SignInPages;
import no.fnsp.store.DatabaseClock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first of two steps. Whoever nobody knows is answered as somebody with a wrong password, and as slowly. */
@Controller
class PasswordController {

    private final SignInPages pages;
    private final Attempts attempts;
    private final Accounts accounts;
    private final Credentials credentials;
    private final HalfWay halfWay;
    private final DatabaseClock clock;

    PasswordController(
            SignInPages pages,
            Attempts attempts,
            Accounts accounts,
            Credentials credentials,
            HalfWay halfWay,
            DatabaseClock clock) {
        this.pages = pages;
        this.attempts = attempts;
        this.accounts = accounts;
        this.credentials = credentials;
        this.halfWay = halfWay;
        this.clock = clock;
    }

    @PostMapping("/desk/sign-in/password")
    Reply password(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String next) {
        Instant now = clock.now();
        if (!attempts.allow(request, email, now)) {
            return refused(request, email, next, now);
        }
        Optional<Account> known = accounts.withEmail(email).filter(one -> one.isOpen() && !one.example());
        if (!credentials.matches(known.map(Account::id), password)) {
            return refused(request, email, next, now);
        }
        Account account = known.orElseThrow();
        halfWay.begin(request, account, next);
        return Reply.onward(
                credentials.hasSecondFactor(account.id()) ? "/desk/sign-in/code" : "/desk/sign-in/second-factor");
    }

    private Reply refused(HttpServletRequest request, String email, String next, Instant now) {
        return Reply.refused(pages.page(
                request,
                next,
                email,
                frame -> attempts.lockedUntil(request, email, now)
                        .map(until -> frame.words().get("sign-in.locked", frame.moment(until)))
                        .orElse(frame.words().get("sign-in.wrong"))));
    }
}
