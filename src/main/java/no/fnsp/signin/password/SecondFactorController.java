package no.fnsp.signin.password;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.Reply;
import no.fnsp.identity.Account;
import no.fnsp.identity.Credentials;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Permits;
import no.fnsp.identity.RecoveryCodes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The second step the first time: an app is taken into use, and a sheet of codes is handed out. */
@Controller
class SecondFactorController {

    private final SecondStep step;
    private final Credentials credentials;
    private final RecoveryCodes recovery;
    private final Permits permits;

    SecondFactorController(SecondStep step, Credentials credentials, RecoveryCodes recovery, Permits permits) {
        this.step = step;
        this.credentials = credentials;
        this.recovery = recovery;
        this.permits = permits;
    }

    @GetMapping("/desk/sign-in/second-factor")
    Reply page(HttpServletRequest request) {
        return withoutOne(request, (account, at) -> Reply.page(page(request, account, null)));
    }

    @PostMapping("/desk/sign-in/second-factor")
    Reply confirm(HttpServletRequest request, @RequestParam(defaultValue = "") String code) {
        return withoutOne(request, (account, at) -> {
            Permit self = permits.forSelf(account.id());
            if (!credentials.confirmSecondFactor(self, account.id(), code, at)) {
                return Reply.refused(page(request, account, "sign-in.code.wrong"));
            }
            List<String> codes = recovery.renew(self, account.id());
            DeskFrame frame = step.frame(request, "sign-in.codes.title", account);
            return Reply.page(new RecoveryCodesPage(frame, codes, step.in(request, account)));
        });
    }

    /** Whoever is half way in and has no second factor yet. */
    private Reply withoutOne(HttpServletRequest request, BiFunction<Account, Instant, Reply> taken) {
        return step.take(
                request,
                (account, at) -> credentials.has(account.id()) && !credentials.hasSecondFactor(account.id())
                        ? taken.apply(account, at)
                        : SecondStep.toTheDoor());
    }

    private SecondFactorPage page(HttpServletRequest request, Account account, @Nullable String trouble) {
        String secret = credentials.offerSecondFactor(permits.forSelf(account.id()), account.id());
        DeskFrame frame = step.frame(request, "sign-in.factor.title", account);
        return new SecondFactorPage(
                frame,
                SquareCode.picture(account.email(), secret),
                String.join(" ", secret.split("(?<=\\G.{4})")),
                trouble == null ? null : frame.words().get(trouble));
    }
}
