package no.fnsp.opendata.feed;

import java.util.List;
import java.util.Set;
import no.fnsp.journal.ScopeVersions;
import no.fnsp.store.DatabaseClock;
import no.fnsp.webhook.News;
import org.springframework.stereotype.Component;

/** What webhooks tell: the change feed, narrowed to what a subscriber wants to know. */
@Component
class ChangeNews implements News {

    private final Changes changes;
    private final ScopeVersions versions;
    private final DatabaseClock clock;

    ChangeNews(Changes changes, ScopeVersions versions, DatabaseClock clock) {
        this.changes = changes;
        this.versions = versions;
        this.clock = clock;
    }

    @Override
    public Told after(long number, Set<String> kinds, Set<String> sites, int most) {
        Changes.Told told = changes.after(number, versions.position(), most, clock.now());
        List<Change> wanted =
                told.items().stream().filter(one -> isWanted(one, kinds, sites)).toList();
        return new Told(
                Happened.of(wanted).stream()
                        .map(one -> new Message(one.number(), one.at(), one.items()))
                        .toList(),
                told.next());
    }

    private static boolean isWanted(Change one, Set<String> kinds, Set<String> sites) {
        String site = one.resource().equals("site") ? one.id() : one.site();
        return (kinds.isEmpty() || kinds.contains(one.resource()))
                && (sites.isEmpty() || site == null || sites.contains(site));
    }

    @Override
    public long last() {
        return versions.position();
    }

    @Override
    public List<String> kinds() {
        return Changes.RESOURCES;
    }
}
