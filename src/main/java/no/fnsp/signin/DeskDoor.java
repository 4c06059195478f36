package no.fnsp.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import no.fnsp.desk.Door;
import no.fnsp.identity.Editor;
import no.fnsp.identity.Editors;
import no.fnsp.identity.Permits;
import no.fnsp.identity.SignIn;
import no.fnsp.identity.SignIns;
import no.fnsp.signin.directory.Rechecks;
import no.fnsp.signin.example.Examples;
import no.fnsp.store.DatabaseClock;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Knows who is at the desk: whoever the session's sign-in is of, as they are now. Looked up once for each request. */
@Component
class DeskDoor implements Door {

    private static final String KNOWN = DeskDoor.class.getName();

    private final Stays stays;
    private final SignIns signIns;
    private final Editors editors;
    private final Examples examples;
    private final Rechecks rechecks;
    private final Permits permits;
    private final DatabaseClock clock;

    DeskDoor(
            Stays stays,
            SignIns signIns,
            Editors editors,
            Examples examples,
            Rechecks rechecks,
            Permits permits,
            DatabaseClock clock) {
        this.stays = stays;
        this.signIns = signIns;
        this.editors = editors;
        this.examples = examples;
        this.rechecks = rechecks;
        this.permits = permits;
        this.clock = clock;
    }

    private record Known(Optional<Editor> editor) {}

    @Override
    public Optional<Editor> editor(HttpServletRequest request) {
        if (request.getAttribute(KNOWN) instanceof Known known) {
            return known.editor();
        }
        Instant now = clock.now();
        Optional<Editor> editor = stays.current(request, now)
                .filter(open -> !stays.isExample(request) || examples.allowed(request))
                .filter(open -> rechecks.stillThere(open, now))
                .flatMap(open -> editor(open, now));
        request.setAttribute(KNOWN, new Known(editor));
        return editor;
    }

    private Optional<Editor> editor(SignIn open, Instant now) {
        Optional<Editor> editor = editors.find(open.account(), now);
        editor.ifPresent(known -> signIns.use(permits.forSelf(known.id()), open, now));
        return editor;
    }

    @Override
    public boolean isForTryingOut(HttpServletRequest request) {
        return examples.allowed(request);
    }

    @Override
    public Csrf csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Csrf(token.getParameterName(), token.getHeaderName(), token.getToken())
                : Csrf.NONE;
    }
}
