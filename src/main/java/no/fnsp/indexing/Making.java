package no.fnsp.indexing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import no.fnsp.journal.Feed;
import no.fnsp.search.Address;
import no.fnsp.search.Entry;
import no.fnsp.search.Index;
import no.fnsp.search.Indexes;
import no.fnsp.sharing.Listed;
import no.fnsp.sharing.SiteLists;
import no.fnsp.site.Site;
import no.fnsp.store.DatabaseClock;
import no.fnsp.words.Vocabulary;
import org.springframework.stereotype.Component;

/** Makes a whole index anew, beside the one that is asked meanwhile. */
@Component
public class Making {

    private final Indexes indexes;
    private final SiteBooks books;
    private final SiteLists lists;
    private final Entries entries;
    private final Feed feed;
    private final DatabaseClock clock;

    Making(Indexes indexes, SiteBooks books, SiteLists lists, Entries entries, Feed feed, DatabaseClock clock) {
        this.indexes = indexes;
        this.books = books;
        this.lists = lists;
        this.entries = entries;
        this.feed = feed;
        this.clock = clock;
    }

    /** Of every site. @return how many pages can be found, or -1 when it was given up */
    public long make(Progress progress) {
        return make(books.all(clock.now()), progress);
    }

    /** The journal's position is read first: what changes while it is made is made again by whoever follows. */
    long make(Collection<Site> sites, Progress progress) {
        long position = feed.last();
        Instant at = clock.now();
        Indexes.Fresh fresh = indexes.begin(vocabulary(sites, at));
        long pages = 0;
        try (Index index = fresh.open().index()) {
            int done = 0;
            for (Site site : sites) {
                if (!put(index, site, at, progress)) {
                    return -1;
                }
                index.refresh();
                pages = index.size();
                progress.at(++done, sites.size(), pages);
            }
            index.settle();
            index.keep(position);
        }
        indexes.take(fresh);
        return pages;
    }

    private boolean put(Index index, Site site, Instant at, Progress progress) {
        SiteAtOnce there = books.of(site, at);
        for (String path : books.paths(site, at)) {
            if (progress.stopped()) {
                return false;
            }
            index.put(new Address(site.id(), path), entries.of(there, path));
        }
        return true;
    }

    /** The words of everything that has a title or a name; and every word of the national base. */
    private Vocabulary vocabulary(Collection<Site> sites, Instant at) {
        var words = new ArrayList<String>();
        for (Site site : sites) {
            SiteAtOnce there = books.of(site, at);
            there.nodes()
                    .values()
                    .forEach(node -> node.name().byLanguage().values().forEach(name -> add(words, name)));
            for (Listed listed : lists.under(site.id(), "", at)) {
                listed.titles().byLanguage().values().forEach(title -> add(words, title));
                listed.synonyms().values().stream().flatMap(List::stream).forEach(name -> add(words, name));
                if (site.isNationalBase()) {
                    entries.of(there, listed.path()).forEach(entry -> add(words, said(entry)));
                }
            }
        }
        return Vocabulary.of(words);
    }

    private static String said(Entry entry) {
        return String.join(" ", entry.lead(), entry.body(), String.join(" ", entry.headings()));
    }

    private static void add(List<String> words, String text) {
        words.addAll(List.of(text.split("[^\\p{L}\\p{M}]+")));
    }
}
