package no.fnsp.signin.directory;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import no.fnsp.identity.Accounts;
import no.fnsp.identity.Permits;
import no.fnsp.identity.SignIn;
import no.fnsp.identity.SignIns;
import no.fnsp.identity.UpstreamSessions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;

/** Asks a directory now and then whether somebody is still there, and what they are. Of requests side by side one asks. */
@Component
public class Rechecks {

    private static final Logger log = LoggerFactory.getLogger(Rechecks.class);
    private static final Duration SOON = Duration.ofSeconds(30);
    /** Words that are about the person; all others are about us, or about the directory's own trouble. */
    private static final Set<String> GONE =
            Set.of("invalid_grant", "access_denied", "login_required", "interaction_required", "consent_required");

    private final Directories directories;
    private final Asking asking;
    private final Recognising recognising;
    private final UpstreamSessions sessions;
    private final SignIns signIns;
    private final Accounts accounts;
    private final Permits permits;

    Rechecks(
            Directories directories,
            Asking asking,
            Recognising recognising,
            UpstreamSessions sessions,
            SignIns signIns,
            Accounts accounts,
            Permits permits) {
        this.directories = directories;
        this.asking = asking;
        this.recognising = recognising;
        this.sessions = sessions;
        this.signIns = signIns;
        this.accounts = accounts;
        this.permits = permits;
    }

    /** Whether the sign-in goes on. One that came through no directory does; one through a directory we no longer have does not. */
    public boolean stillThere(SignIn open, Instant at) {
        if (open.provider().isEmpty()) {
            return true;
        }
        Optional<Directory> directory = open.provider().flatMap(directories::find);
        if (directory.isEmpty()) {
            return end(open, at);
        }
        boolean due = open.checkable()
                && open.checked().plus(directory.get().provider().recheck()).isBefore(at);
        Optional<SignIn.Upstream> turn = due ? sessions.takeTurn(permits.atTheDoor(), open, at) : Optional.empty();
        return turn.map(upstream -> ask(directory.get(), open, upstream, at)).orElse(true);
    }

    private boolean ask(Directory directory, SignIn open, SignIn.Upstream upstream, Instant at) {
        String refresh = upstream.refresh();
        if (refresh == null || refresh.isEmpty()) {
            return end(open, at);
        }
        try {
            return heard(directory, open, upstream, asking.again(directory, refresh), at);
        } catch (OAuth2AuthorizationException refused) {
            if (GONE.contains(refused.getError().getErrorCode())) {
                return end(open, at);
            }
            return askAgain(directory, open, refused, at);
        } catch (RuntimeException problem) {
            return askAgain(directory, open, problem, at);
        }
    }

    private boolean heard(
            Directory directory, SignIn open, SignIn.Upstream upstream, Asking.StillThere answer, Instant at) {
        Said said = answer.said();
        if (said != null && !said.subject().equals(upstream.subject())) {
            return end(open, at);
        }
        sessions.stillThere(permits.atTheDoor(), open, answer.refresh());
        if (said != null && said.tellsRoles()) {
            accounts.find(open.account()).ifPresent(account -> recognising.follow(directory.key(), account, said, at));
        }
        return true;
    }

    private boolean askAgain(Directory directory, SignIn open, RuntimeException problem, Instant at) {
        log.warn("Could not ask the directory {} about a session: {}", directory.key(), problem.getMessage());
        sessions.askAgain(
                permits.atTheDoor(),
                open,
                at.plus(SOON).minus(directory.provider().recheck()));
        return true;
    }

    private boolean end(SignIn open, Instant at) {
        signIns.end(permits.atTheDoor(), open, "directory", at);
        return false;
    }
}
