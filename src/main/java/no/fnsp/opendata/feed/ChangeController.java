package no.fnsp.opendata.feed;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import no.fnsp.journal.ScopeVersions;
import no.fnsp.opendata.answer.Answers;
import no.fnsp.opendata.answer.Api;
import no.fnsp.opendata.answer.Given;
import no.fnsp.opendata.answer.Problem;
import no.fnsp.opendata.answer.Refused;
import no.fnsp.store.DatabaseClock;
import org.jspecify.annotations.Nullable;
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
    private final ChangeStream stream;
    private final ScopeVersions versions;
    private final DatabaseClock clock;

    ChangeController(Changes changes, ChangeStream stream, ScopeVersions versions, DatabaseClock clock) {
        this.changes = changes;
        this.stream = stream;
        this.versions = versions;
        this.clock = clock;
    }

    /** Without {@code since} it tells where the feed stands, for somebody who has just read everything. */
    @GetMapping(Api.BASE + "/changes")
    @Nullable
    ResponseEntity<byte[]> changes(HttpServletRequest request, HttpServletResponse response)
            throws InterruptedException {
        Given given = Given.of(request, "since", "limit", "wait");
        int most = given.number("limit", 1, MOST, MOST);
        int wait = given.number("wait", 0, LONGEST_WAIT, 0);
        long position = versions.position();
        if (ChangeStream.isWanted(request)) {
            stream.send(begun(request, given, position), response);
            return null;
        }
        if (given.words("since").isEmpty()) {
            return Answers.of(request, new Changes.Told(List.of(), position, false, Api.LICENCE));
        }
        long since = known(given.position("since"), position);
        await(since, Duration.ofSeconds(wait));
        // No more than this machine knows of: what is told can then be asked for here.
        return Answers.of(request, changes.after(since, versions.position(), most, clock.now()));
    }

    /** A listener who was cut off says by itself where it was; another may say it in the address, or listens from now on. */
    private long begun(HttpServletRequest request, Given given, long position) {
        String last = request.getHeader("Last-Event-ID");
        if (last != null && last.matches("[0-9]{1,18}")) {
            return known(Long.parseLong(last), position);
        }
        return given.words("since").isEmpty() ? position : known(given.position("since"), position);
    }

    private long known(long since, long position) {
        if (since > position && since > changes.last()) {
            throw new Refused(Problem.parameter(
                    "since", "It is past the last number: what you know of has not happened here. Read all anew."));
        }
        return since;
    }

    private void await(long since, Duration longest) throws InterruptedException {
        long until = System.nanoTime() + longest.toNanos();
        while (versions.position() <= since && System.nanoTime() < until) {
            Thread.sleep(BETWEEN_LOOKS);
        }
    }
}
