package no.fnsp.signin.password;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.Reply;
import no.fnsp.identity.Account;
import no.fnsp.identity.Credentials;
import no.fnsp.identity.Invitations;
import no.fnsp.identity.Passwords;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Permits;
import no.fnsp.identity.SignIns;
import no.fnsp.signin.Outside;
import no.fnsp.store.DatabaseClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a link of invitation leads to. Looking at it uses nothing up: mail programs look at links too. */
@Controller
class InvitationController {

    private final Outside outside;
    private final Invitations invitations;
    private final Credentials credentials;
    private final SignIns signIns;
    private final HalfWay halfWay;
    private final Permits permits;
    private final DatabaseClock clock;

    InvitationController(
            Outside outside,
            Invitations invitations,
            Credentials credentials,
            SignIns signIns,
            HalfWay halfWay,
            Permits permits,
            DatabaseClock clock) {
        this.outside = outside;
        this.invitations = invitations;
        this.credentials = credentials;
        this.signIns = signIns;
        this.halfWay = halfWay;
        this.permits = permits;
        this.clock = clock;
    }

    @GetMapping("/desk/invitation/{token}")
    Reply page(HttpServletRequest request, @PathVariable String token) {
        return invitations
                .open(token, clock.now())
                .map(open -> Reply.page(page(request, token, open.account(), null)))
                .orElseGet(() -> closed(request));
    }

    @PostMapping("/desk/invitation/{token}")
    Reply accept(
            HttpServletRequest request,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again) {
        Optional<Invitations.Open> found = invitations.open(token, clock.now());
        if (found.isEmpty()) {
            return closed(request);
        }
        Account account = found.get().account();
        Optional<String> problem =
                password.equals(again) ? Passwords.problem(password, account) : Optional.of("differ");
        if (problem.isPresent()) {
            return Reply.refused(page(request, token, account, problem.get()));
        }
        return take(request, found.get(), password);
    }

    private Reply take(HttpServletRequest request, Invitations.Open open, String password) {
        Account account = open.account();
        Instant now = clock.now();
        Permit self = permits.forSelf(account.id());
        if (!invitations.accept(self, open, password, now)) {
            return closed(request);
        }
        signIns.endAll(self, account.id(), null, "password", now);
        halfWay.begin(request, account, "/desk");
        return Reply.onward(
                credentials.hasSecondFactor(account.id()) ? "/desk/sign-in/code" : "/desk/sign-in/second-factor");
    }

    private InvitationPage page(HttpServletRequest request, String token, Account account, @Nullable String problem) {
        DeskFrame frame = outside.frame(request, "sign-in.invitation.title", account);
        String trouble = problem == null
                ? null
                : frame.words().get("sign-in.password." + problem, Passwords.SHORTEST, Passwords.LONGEST);
        return new InvitationPage(frame, token, account.name(), account.email(), trouble);
    }

    private Reply closed(HttpServletRequest request) {
        return new Reply.Page(new NoInvitationPage(outside.frame(request, "sign-in.invitation.closed")), 410);
    }
}
