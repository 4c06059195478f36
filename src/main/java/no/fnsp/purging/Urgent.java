package no.fnsp.purging;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.fnsp.jobs.Jobs;
import no.fnsp.journal.Act;
import no.fnsp.journal.Heard;
import no.fnsp.store.DatabaseClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What must not wait until a cache asks by itself, two seconds later: critical changes and their warnings, what is withdrawn or taken
 * away, and notices. The caches are told as soon as it is committed; and once more when every node shows it, because one that was
 * still behind may have been asked in between. That is a job: it is tried until it is done.
 */
@Component
class Urgent implements Heard {

    private static final Logger log = LoggerFactory.getLogger(Urgent.class);

    private static final Set<String> ACTS = Set.of(
            "document.withdrawn",
            "document.removed",
            "document.trashed",
            "media.described",
            "media.expired",
            "media.taken-away",
            "media.replaced");

    private static final List<String> KINDS = List.of("critical.", "warning.", "notice.");

    private final FrontCaches caches;
    private final Jobs jobs;
    private final ObjectProvider<DatabaseClock> clock;

    Urgent(FrontCaches caches, Jobs jobs, ObjectProvider<DatabaseClock> clock) {
        this.caches = caches;
        this.jobs = jobs;
        this.clock = clock;
    }

    static boolean is(Act act) {
        return ACTS.contains(act.act())
                || KINDS.stream().anyMatch(act.act()::startsWith)
                || "critical".equals(act.detail().get("class"));
    }

    /** On a thread of its own: whoever acted does not wait for caches. */
    @Override
    public void happened(List<Act> acts) {
        if (!caches.areThere()) {
            return;
        }
        var tags = new TreeSet<String>();
        acts.stream()
                .filter(Urgent::is)
                .flatMap(act -> act.scopes().stream())
                .map(CacheTag::of)
                .forEach(tags::add);
        if (!tags.isEmpty()) {
            tags.add(CacheTag.MANY);
            Thread.ofVirtual().name("Telling the caches in front").start(() -> tell(Forgetting.some(tags)));
        }
    }

    private void tell(List<List<String>> tags) {
        tags.forEach(some -> tried(() -> jobs.at(
                Forgetting.NAME, Forgetting.key(some), clock.getObject().now().plus(Forgetting.WHEN_ALL_KNOW))));
        tags.forEach(some -> tried(() -> caches.forget(some)));
    }

    private interface Try {
        void go() throws IOException;
    }

    private static void tried(Try one) {
        try {
            one.go();
        } catch (IOException | RuntimeException problem) {
            log.warn("The caches in front could not be told at once: {}", problem.getMessage());
        }
    }
}
