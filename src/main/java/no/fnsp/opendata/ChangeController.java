package no.fnsp.opendata;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import no.fnsp.journal.ScopeVersions;
import no.fnsp.store.DatabaseClock;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The change feed: asked with the last number somebody knows, it tells what came after, and waits a while when nothing has. */
@RestController
class ChangeController {

    private static final int MOST = 1000;
    private static final int LONGEST_WAIT = 25;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final Changes changes;
    private final ScopeVersions versions;
    private final DatabaseClock clock;

    ChangeController(Changes changes, ScopeVersions versions, DatabaseClock clock) {
        this.changes = changes;
        this.versions = versions;
        this.clock = clock;
    }

    /** Without {@code since} it tells where the feed stands, for somebody who has just read everything. */
    @GetMapping(Api.BASE + "/changes")
    ResponseEntity<byte[]> changes(HttpServletRequest request) throws InterruptedException {
        Given given = Given.of(request, "since", "limit", "wait");
        int most = given.number("limit", 1, MOST, MOST);
        int wait = given.number("wait", 0, LONGEST_WAIT, 0);
        long position = versions.position();
        if (given.words("since").isEmpty()) {
            return Answers.of(request, new Changes.Told(List.of(), position, false, Api.LICENCE));
        }
        long since = given.position("since");
        if (since > position && since > changes.last()) {
            throw new Refused(Problem.parameter(
                    "since", "It is past the last number: what you know of has not happened here. Read all anew."));
        }
        await(since, Duration.ofSeconds(wait));
        // No more than this machine knows of: what is told can then be asked for here.
        return Answers.of(request, changes.after(since, versions.position(), most, clock.now()));
    }

    private void await(long since, Duration longest) throws InterruptedException {
        long until = System.nanoTime() + longest.toNanos();
        while (versions.position() <= since && System.nanoTime() < until) {
            Thread.sleep(BETWEEN_LOOKS);
        }
    }
}
