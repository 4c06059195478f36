package no.fnsp.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.desk.Desk;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.Reply;
import no.fnsp.identity.Permits;
import no.fnsp.identity.SignIn;
import no.fnsp.identity.SignIns;
import no.fnsp.store.DatabaseClock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where I am signed in, and signing out from afar. */
@Controller
class SessionsController {

    private final SignIns signIns;
    private final Stays stays;
    private final Providers providers;
    private final Permits permits;
    private final DatabaseClock clock;

    SessionsController(SignIns signIns, Stays stays, Providers providers, Permits permits, DatabaseClock clock) {
        this.signIns = signIns;
        this.stays = stays;
        this.providers = providers;
        this.permits = permits;
        this.clock = clock;
    }

    @GetMapping("/desk/sessions")
    SessionsPage page(Desk desk, HttpServletRequest request) {
        Instant now = clock.now();
        Optional<UUID> here = stays.current(request, now).map(SignIn::id);
        DeskFrame frame = desk.frame(desk.words().get("sessions.title"));
        return new SessionsPage(
                frame,
                signIns.of(desk.editor().id(), now).stream()
                        .map(open -> shown(frame, open, here))
                        .toList());
    }

    private SessionsPage.Open shown(DeskFrame frame, SignIn open, Optional<UUID> here) {
        String through = open.provider()
                .map(key -> Optional.ofNullable(providers.providers().get(key))
                        .map(Providers.Provider::name)
                        .orElse(key))
                .map(name -> frame.words().get("sessions.through", name))
                .orElseGet(() -> frame.words().get("sessions.by-password"));
        return new SessionsPage.Open(
                open.id(),
                open.device(),
                through,
                frame.moment(open.began()),
                frame.moment(open.used()),
                here.filter(open.id()::equals).isPresent());
    }

    @PostMapping("/desk/sessions/{id}/end")
    Reply end(Desk desk, @PathVariable UUID id) {
        Instant now = clock.now();
        return signIns.of(desk.editor().id(), now).stream()
                .filter(open -> open.id().equals(id))
                .findFirst()
                .map(open -> {
                    signIns.end(permits.forSelf(desk.editor().id()), open, "ended-from-afar", now);
                    return Reply.onward("/desk/sessions", "session-ended");
                })
                .orElseGet(Reply::missing);
    }

    @PostMapping("/desk/sessions/end-all")
    Reply endAll(Desk desk, HttpServletRequest request) {
        UUID person = desk.editor().id();
        signIns.endAll(permits.forSelf(person), person, null, "signed-out-everywhere", clock.now());
        stays.end(request, "signed-out-everywhere");
        return Reply.onward("/desk/sign-in", "signed-out-everywhere");
    }
}
