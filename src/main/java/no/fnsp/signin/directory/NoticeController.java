package no.fnsp.signin.directory;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import no.fnsp.desk.Reply;
import no.fnsp.identity.Permits;
import no.fnsp.identity.SignIns;
import no.fnsp.identity.UpstreamSessions;
import no.fnsp.store.DatabaseClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A directory tells, behind the browser's back, that somebody is signed out there. No browser comes here, so no form's proof is asked. */
@Controller
class NoticeController {

    private static final Logger log = LoggerFactory.getLogger(NoticeController.class);
    /** How far behind ours the directory's clock may be. */
    private static final int SECONDS = 60;

    private final Directories directories;
    private final UpstreamSessions sessions;
    private final SignIns signIns;
    private final Permits permits;
    private final DatabaseClock clock;

    NoticeController(
            Directories directories, UpstreamSessions sessions, SignIns signIns, Permits permits, DatabaseClock clock) {
        this.directories = directories;
        this.sessions = sessions;
        this.signIns = signIns;
        this.permits = permits;
        this.clock = clock;
    }

    @PostMapping("/desk/sign-in/{key}/logout-notice")
    Reply notice(@PathVariable String key, @RequestParam(name = "logout_token", defaultValue = "") String token) {
        Optional<Directory> directory = directories.find(key);
        if (directory.isEmpty()) {
            return new Reply.Data(Map.of("error", "invalid_request"), HttpServletResponse.SC_BAD_REQUEST);
        }
        try {
            end(key, directory.get().known().logoutTokens().decode(token));
            return Reply.data(Map.of());
        } catch (JwtException | Directory.Silent problem) {
            log.warn("A notice that somebody is signed out of {} is not believed: {}", key, problem.getMessage());
            return new Reply.Data(Map.of("error", "invalid_request"), HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private void end(String key, Jwt token) {
        Instant now = clock.now();
        Instant issued = Optional.ofNullable(token.getIssuedAt()).orElse(now).plusSeconds(SECONDS);
        sessions.told(
                        key,
                        token.getClaimAsString("sub"),
                        token.getClaimAsString("sid"),
                        issued.isBefore(now) ? issued : now)
                .forEach(open -> signIns.end(permits.atTheDoor(), open, "directory", now));
    }
}
