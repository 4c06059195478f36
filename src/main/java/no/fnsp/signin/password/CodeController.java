package no.fnsp.signin.password;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.Reply;
import no.fnsp.identity.Account;
import no.fnsp.identity.Credentials;
import no.fnsp.identity.Permits;
import no.fnsp.identity.RecoveryCodes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The second step for whoever has an app: its code, or one from the sheet of paper. */
@Controller
class CodeController {

    private final SecondStep step;
    private final Attempts attempts;
    private final Credentials credentials;
    private final RecoveryCodes recovery;
    private final Permits permits;

    CodeController(
            SecondStep step, Attempts attempts, Credentials credentials, RecoveryCodes recovery, Permits permits) {
        this.step = step;
        this.attempts = attempts;
        this.credentials = credentials;
        this.recovery = recovery;
        this.permits = permits;
    }

    @GetMapping("/desk/sign-in/code")
    Reply page(HttpServletRequest request) {
        return step.take(request, (account, at) -> Reply.page(new CodePage(frame(request, account), null)));
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
        return step.take(request, (account, at) -> {
            if (!attempts.allowCode(request, account.email(), at) || !proof.holds(account, at)) {
                return refused(request, account, at);
            }
            String next = step.in(request, account);
            return done.isEmpty() ? Reply.onward(next) : Reply.onward(next, done);
        });
    }

    private Reply refused(HttpServletRequest request, Account account, Instant now) {
        DeskFrame frame = frame(request, account);
        String trouble = attempts.lockedUntil(request, account.email(), now)
                .map(until -> frame.words().get("sign-in.locked", frame.moment(until)))
                .orElse(frame.words().get("sign-in.code.wrong"));
        return Reply.refused(new CodePage(frame, trouble));
    }

    private DeskFrame frame(HttpServletRequest request, Account account) {
        return step.frame(request, "sign-in.code.title", account);
    }
}
