package no.fnsp.purging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.Gatherers;
import no.fnsp.identity.Permit;
import no.fnsp.jobs.Job;
import no.fnsp.journal.ScopeVersions;
import org.springframework.stereotype.Component;

/** Tells the caches in front to forget, until they have been told. The key is the tags. */
@Component
class Forgetting implements Job {

    static final String NAME = "front-caches-forget";

    /** From then on every node has seen the act, or says itself that it may be out of date. */
    static final Duration WHEN_ALL_KNOW = ScopeVersions.LEASE.plusSeconds(1);

    /** An act on all sites has hundreds of tags, and the database finds jobs by no more of a key than some 2,700 letters. */
    private static final int MOST = 200;

    private final FrontCaches caches;

    Forgetting(FrontCaches caches) {
        this.caches = caches;
    }

    /** The same tags, so many together as one job and one request can name. */
    static List<List<String>> some(Collection<String> tags) {
        return List.copyOf(tags).stream().gather(Gatherers.windowFixed(MOST)).toList();
    }

    static String key(Collection<String> tags) {
        return String.join(" ", tags);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Next run(Permit permit, String key) {
        try {
            if (caches.areThere()) {
                caches.forget(List.of(key.split(" ")));
            }
            return new Next.Done();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
