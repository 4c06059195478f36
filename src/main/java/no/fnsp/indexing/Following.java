package no.fnsp.indexing;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fnsp.journal.Feed;
import no.fnsp.search.Address;
import no.fnsp.search.Index;
import no.fnsp.search.Indexes;
import no.fnsp.search.OpenIndex;
import no.fnsp.site.Site;
import no.fnsp.store.DatabaseClock;
import org.springframework.stereotype.Component;

/**
 * Brings the index up to what the journal tells. A page about what was touched is made again at once; one that only mentions or lists
 * it, a few at a time when there is nothing better to do. One thread at a time.
 */
@Component
class Following {

    /** Readers wait for what is behind these no longer than for this many. */
    private static final int AT_A_TIME = 40;

    private static final Duration BETWEEN_KEEPING = Duration.ofSeconds(10);

    /** So that the first of many pages are found before the last of them is made. */
    private static final int SHOWN_AT_ONCE = 8;

    private final Indexes indexes;
    private final Making making;
    private final SiteBooks books;
    private final Entries entries;
    private final Feed feed;
    private final DatabaseClock clock;

    private final Set<Address> later = new LinkedHashSet<>();
    private long applied = -1;
    private long kept = -1;
    private long keptAt = System.nanoTime();

    Following(Indexes indexes, Making making, SiteBooks books, Entries entries, Feed feed, DatabaseClock clock) {
        this.indexes = indexes;
        this.making = making;
        this.books = books;
        this.entries = entries;
        this.feed = feed;
        this.clock = clock;
    }

    /** Opens the index there is, or makes one; and goes on from where whoever wrote in it last has come to. */
    synchronized void begin(Progress progress) {
        if (indexes.follow() || (applied < 0 && indexes.current().isPresent())) {
            later.clear();
            applied = current().position().orElse(0L);
            kept = applied;
        } else if (indexes.current().isEmpty() && making.make(progress) >= 0) {
            begin(progress);
        }
    }

    /** Only reads the index there is, in which another machine writes. */
    synchronized void look() {
        indexes.follow();
        later.clear();
        applied = -1;
        kept = -1;
        if (System.nanoTime() - keptAt > BETWEEN_KEEPING.toNanos()) {
            indexes.current().ifPresent(OpenIndex::countWords);
            keptAt = System.nanoTime();
        }
    }

    private Index current() {
        return indexes.current().orElseThrow().index();
    }

    /** When it returns, everything that had a number before the call can be found as it is now, but for what only lists it. */
    synchronized void catchUp() {
        for (List<Feed.Touched> next = feed.after(applied); !next.isEmpty(); next = feed.after(applied)) {
            apply(next.stream().flatMap(one -> one.scopes().stream()).collect(Collectors.toSet()));
            applied = next.getLast().number();
        }
    }

    /** Makes some of what can wait. @return whether there is more */
    synchronized boolean goOn() {
        List<Address> some = later.stream().limit(AT_A_TIME).toList();
        if (!some.isEmpty()) {
            make(some);
            some.forEach(later::remove);
        }
        return !later.isEmpty();
    }

    /** Keeps what is done so far, from time to time; and counts the words. */
    synchronized void keepFromTimeToTime() {
        if (later.isEmpty() && applied > kept && System.nanoTime() - keptAt > BETWEEN_KEEPING.toNanos()) {
            indexes.current().ifPresent(OpenIndex::countWords);
            keep();
        }
    }

    /** What was put off is not done: it is as if it had not been heard of. */
    synchronized void keep() {
        if (applied > kept && later.isEmpty() && indexes.current().isPresent()) {
            current().keep(applied);
            kept = applied;
        }
        keptAt = System.nanoTime();
    }

    /** Every page once more, when there is time: should one have been missed, it is so for a day at most. */
    synchronized void everything() {
        Instant at = clock.now();
        for (Site site : books.all(at)) {
            Stream.concat(current().paths(site.id()).stream(), books.paths(site, at).stream())
                    .forEach(path -> later.add(new Address(site.id(), path)));
        }
    }

    /** A dated row has begun or ended to hold, as a text that was published for now: what comes and goes by that, at once. */
    synchronized void turned() {
        make(ComeAndGone.on(books, current(), site -> true, clock.now()));
    }

    /**
     * Pages that say something else by now though nobody wrote anything, as a text that is taken down at its last date. So many at a
     * time that what is written meanwhile does not wait for all of them.
     */
    synchronized void past(Instant now) {
        List<Address> over = current().over(now).stream().limit(AT_A_TIME).toList();
        over.forEach(later::remove);
        make(over);
    }

    private void apply(Set<String> scopes) {
        books.touched(scopes);
        Affected affected = Affected.by(scopes, books, current(), clock.now());
        later.addAll(affected.later());
        later.removeAll(affected.now());
        make(affected.now());
    }

    private void make(Collection<Address> addresses) {
        if (addresses.isEmpty()) {
            return;
        }
        Instant at = clock.now();
        Map<UUID, Site> sites = books.all(at).stream().collect(Collectors.toMap(Site::id, Function.identity()));
        int made = 0;
        for (Address address : addresses) {
            Site site = sites.get(address.site());
            current().put(address, site == null ? List.of() : entries.of(books.of(site, at), address.path()));
            if (++made % SHOWN_AT_ONCE == 0) {
                current().refresh();
            }
        }
        current().refresh();
    }
}
