package no.fnsp.signin.password;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.Reply;
import no.fnsp.identity.Account;
import no.fnsp.identity.Credentials;
import no.fnsp.identity.Permits;
import no.fnsp.identity.RecoveryCodes;
import no.fnsp.signin.Outside;
import no.fnsp.store.DatabaseClock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The second step for whoever has an app: its code, or one from the sheet of paper. */
@Controller
class CodeController {

    private static final Reply TO_THE_DOOR = Reply.onward("/desk/sign-in");

    private final Outside outside;
    private final HalfWay halfWay;
    private final Attempts attempts;
    private final Credentials credentials;
    private final RecoveryCodes recovery;
    private final Permits permits;
    private final DatabaseClock clock;

    CodeController(
            Outside outside,
            HalfWay halfWay,
            Attempts attempts,
            Credentials credentials,
            RecoveryCodes recovery,
            Permits permits,
            DatabaseClock clock) {
        this.outside = outside;
        this.halfWay = halfWay;
        this.attempts = attempts;
        this.credentials = credentials;
        this.recovery = recovery;
        this.permits = permits;
        this.clock = clock;
    }

    @GetMapping("/desk/sign-in/code")
    Reply page(HttpServletRequest request) {
        return halfWay.find(request, clock.now())
                .map(account -> Reply.page(new CodePage(frame(request), null)))
                .orElse(TO_THE_DOOR);
    }

    @PostMapping("/desk/sign-in/code")
    Reply code(HttpServletRequest request, @RequestParam(defaultValue = "") String code) {
        return prove(
                request,
                "",
                (account, at) -> credentials.useCode(permits.forSelf(account.id()), account.id(), code, at));
    }

    @PostMapping("/desk/sign-in/recovery-code")
    Reply recoveryCode(HttpServletRequest request, @RequestParam(defaultValue = "") String code) {
        return prove(
                request,
                "recovery-code",
                (account, at) -> recovery.use(permits.forSelf(account.id()), account.id(), code, at));
    }

    private interface Proof {
        boolean holds(Account account, Instant at);
    }

    private Reply prove(HttpServletRequest request, String done, Proof proof) {
        Instant now = clock.now();
        Optional<Account> known = halfWay.find(request, now);
        if (known.isEmpty()) {
            return TO_THE_DOOR;
        }
        Account account = known.get();
        if (!attempts.allow(request, account.email(), now) || !proof.holds(account, now)) {
            return refused(request, account, now);
        }
        attempts.succeeded(request, account.email());
        String next = halfWay.finish(request, account);
        return done.isEmpty() ? Reply.onward(next) : Reply.onward(next, done);
    }

    private Reply refused(HttpServletRequest request, Account account, Instant now) {
        DeskFrame frame = frame(request);
        String trouble = attempts.lockedUntil(request, account.email(), now)
                .map(until -> frame.words().get("sign-in.locked", frame.moment(until)))
                .orElse(frame.words().get("sign-in.code.wrong"));
        return Reply.refused(new CodePage(frame, trouble));
    }

    private DeskFrame frame(HttpServletRequest request) {
        return outside.frame(request, "sign-in.code.title");
    }
}
