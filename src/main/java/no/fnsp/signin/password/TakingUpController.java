package no.fnsp.signin.password;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import no.fnsp.desk.Reply;
import no.fnsp.identity.Account;
import no.fnsp.identity.Credentials;
import no.fnsp.identity.Passwords;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Permits;
import no.fnsp.identity.RecoveryCodes;
import no.fnsp.identity.SignIns;
import no.fnsp.identity.TakingUp;
import no.fnsp.store.DatabaseClock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where somebody takes up a role that waits for them. Whoever has the link alone, or the password alone, takes up nothing. */
@Controller
@RequestMapping("/desk/taking-up/{token}")
class TakingUpController {

    private final TakingUp takingUp;
    private final TakingUpPages pages;
    private final Attempts attempts;
    private final Credentials credentials;
    private final RecoveryCodes recovery;
    private final SignIns signIns;
    private final Permits permits;
    private final DatabaseClock clock;

    TakingUpController(
            TakingUp takingUp,
            TakingUpPages pages,
            Attempts attempts,
            Credentials credentials,
            RecoveryCodes recovery,
            SignIns signIns,
            Permits permits,
            DatabaseClock clock) {
        this.takingUp = takingUp;
        this.pages = pages;
        this.attempts = attempts;
        this.credentials = credentials;
        this.recovery = recovery;
        this.signIns = signIns;
        this.permits = permits;
        this.clock = clock;
    }

    /** As they were typed. @param code of the app, or one from the sheet of paper */
    private record Typed(String old, String code, String password, String again) {}

    @GetMapping
    Reply page(HttpServletRequest request, @PathVariable String token) {
        return takingUp.open(token, clock.now())
                .map(open -> Reply.page(pages.of(request, token, open, "")))
                .orElseGet(() -> pages.closed(request));
    }

    @PostMapping
    Reply take(
            HttpServletRequest request,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String old,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again) {
        Instant now = clock.now();
        Optional<TakingUp.Open> found = takingUp.open(token, now);
        if (found.isEmpty()) {
            return pages.closed(request);
        }
        TakingUp.Open open = found.get();
        var typed = new Typed(old, code, password, again);
        return wrong(request, open.account(), typed, now)
                .map(trouble -> Reply.refused(pages.of(request, token, open, trouble)))
                .orElseGet(() -> take(request, open, password, now));
    }

    /** The new password first: a code is good once, and not spent on a slip of the keys. */
    private Optional<String> wrong(HttpServletRequest request, Account account, Typed typed, Instant now) {
        if (!typed.password().equals(typed.again())) {
            return Optional.of("sign-in.password.differ");
        }
        if (typed.password().equals(typed.old())) {
            return Optional.of("sign-in.taking-up.same");
        }
        return Passwords.problem(typed.password(), account)
                .map(problem -> "sign-in.password." + problem)
                .or(() -> isThem(request, account, typed, now)
                        ? Optional.empty()
                        : Optional.of("sign-in.taking-up.wrong"));
    }

    private boolean isThem(HttpServletRequest request, Account account, Typed typed, Instant now) {
        Permit self = permits.forSelf(account.id());
        return attempts.allow(request, account.email(), now)
                && credentials.matches(Optional.of(account.id()), typed.old())
                && (credentials.useCode(self, account.id(), typed.code(), now)
                        || credentials.hasSecondFactor(account.id())
                                && recovery.use(self, account.id(), typed.code(), now));
    }

    private Reply take(HttpServletRequest request, TakingUp.Open open, String password, Instant now) {
        Account account = open.account();
        Permit self = permits.forSelf(account.id());
        if (!takingUp.takeUp(self, open, password, now)) {
            return pages.closed(request);
        }
        attempts.succeeded(request, account.email());
        signIns.endAll(self, account.id(), null, "password", now);
        return Reply.onward("/desk/sign-in", "taken-up");
    }
}
