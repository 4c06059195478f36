package no.fnsp.signin.password;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.Reply;
import no.fnsp.identity.Account;
import no.fnsp.identity.Credentials;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Permits;
import no.fnsp.identity.RecoveryCodes;
import no.fnsp.signin.Outside;
import no.fnsp.store.DatabaseClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The second step the first time: an app is taken into use, and a sheet of codes is handed out. */
@Controller
class SecondFactorController {

    private static final Reply TO_THE_DOOR = Reply.onward("/desk/sign-in");

    private final Outside outside;
    private final HalfWay halfWay;
    private final Attempts attempts;
    private final Credentials credentials;
    private final RecoveryCodes recovery;
    private final Permits permits;
    private final DatabaseClock clock;

    SecondFactorController(
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

    @GetMapping("/desk/sign-in/second-factor")
    Reply page(HttpServletRequest request) {
        return withoutOne(request)
                .map(account -> Reply.page(page(request, account, null)))
                .orElse(TO_THE_DOOR);
    }

    @PostMapping("/desk/sign-in/second-factor")
    Reply confirm(HttpServletRequest request, @RequestParam(defaultValue = "") String code) {
        Optional<Account> known = withoutOne(request);
        if (known.isEmpty()) {
            return TO_THE_DOOR;
        }
        Account account = known.get();
        Instant now = clock.now();
        Permit self = permits.forSelf(account.id());
        if (!credentials.confirmSecondFactor(self, account.id(), code, now)) {
            return Reply.refused(page(request, account, "sign-in.code.wrong"));
        }
        List<String> codes = recovery.renew(self, account.id());
        attempts.succeeded(request, account.email());
        DeskFrame frame = outside.frame(request, "sign-in.codes.title");
        return Reply.page(new RecoveryCodesPage(frame, codes, halfWay.finish(request, account)));
    }

    /** Whoever is half way in and has no second factor yet. */
    private Optional<Account> withoutOne(HttpServletRequest request) {
        return halfWay.find(request, clock.now())
                .filter(account -> credentials.has(account.id()) && !credentials.hasSecondFactor(account.id()));
    }

    private SecondFactorPage page(HttpServletRequest request, Account account, @Nullable String trouble) {
        String secret = credentials.offerSecondFactor(permits.forSelf(account.id()), account.id());
        DeskFrame frame = outside.frame(request, "sign-in.factor.title");
        return new SecondFactorPage(
                frame,
                SquareCode.picture(account.email(), secret),
                String.join(" ", secret.split("(?<=\\G.{4})")),
                trouble == null ? null : frame.words().get(trouble));
    }
}
