package no.fnsp.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
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
import no.fnsp.text.Language;
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

    /** What the desk of each browser spoke when it was here last, by its cookie: for when nobody can be looked up. In memory alone. */
    private final Cache<String, Language> spoken =
            Caffeine.newBuilder().maximumSize(10_000).build();

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
        editor.ifPresent(known -> cookie(request).ifPresent(cookie -> spoken.put(cookie, known.language())));
        return editor;
    }

    private Optional<Editor> editor(SignIn open, Instant now) {
        Optional<Editor> editor = editors.find(open.account(), now);
        editor.ifPresent(known -> signIns.use(permits.forSelf(known.id()), open, now));
        return editor;
    }

    @Override
    public Language language(HttpServletRequest request) {
        return cookie(request)
                .map(spoken::getIfPresent)
                .or(() -> Spoken.preferred(request.getHeader("Accept-Language")))
                .orElse(Language.NB);
    }

    private static Optional<String> cookie(HttpServletRequest request) {
        return Arrays.stream(Objects.requireNonNullElse(request.getCookies(), new Cookie[0]))
                .filter(one -> one.getName().equals(DoorConfiguration.COOKIE)
                        || one.getName().equals(DoorConfiguration.HTTPS_COOKIE))
                .map(Cookie::getValue)
                .findFirst();
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
