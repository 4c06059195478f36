package no.fnsp.opendata.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.fnsp.opendata.answer.Api;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What has changed, in the one order of the journal. An entry names what it touched; of that, this tells what the interface has. What was
 * never published is never told.
 */
@Repository
class Changes {

    /** The resources that are told of: the last ones by a {@link Followed} each. */
    static final List<String> RESOURCES =
            List.of("treatment", "description", "site", "organisation", "study", "event", "news", "article", "notice");

    private final JdbcClient db;
    private final Mentions mentions;
    private final Standing standing;
    private final Besides besides;

    Changes(JdbcClient db, Mentions mentions, Standing standing, Besides besides) {
        this.db = db;
        this.mentions = mentions;
        this.standing = standing;
        this.besides = besides;
    }

    /**
     * A stretch of the feed. Never changes.
     *
     * @param next what {@code since} is to be next; everything up to it has been told
     * @param more whether there is more already
     */
    record Told(List<Change> items, long next, boolean more, String licence) {

        Told {
            items = List.copyOf(items);
        }
    }

    /** The last number there is; another machine may not have heard of it yet. */
    long last() {
        return db.sql("select coalesce(max(number), 0) from journal.log")
                .query(Long.class)
                .single();
    }

    /** @param until the last number that is told */
    Told after(long since, long until, int most, Instant at) {
        List<Entry> entries = entries(since, until, most);
        Map<Entry, Set<Touched>> touched = touched(entries, at);
        Known known = standing.of(touched.values().stream().flatMap(Set::stream).collect(Collectors.toSet()), at);
        Map<Long, List<Change>> rest = besides.of(entries, at);
        var items = new ArrayList<Change>();
        touched.forEach((entry, things) -> {
            things.forEach(one -> known.change(entry, one).ifPresent(items::add));
            items.addAll(rest.getOrDefault(entry.number(), List.of()));
        });
        long next = entries.isEmpty() ? since : entries.getLast().number();
        return new Told(items, next, entries.size() == most, Api.LICENCE);
    }

    private List<Entry> entries(long since, long until, int most) {
        return db.sql("""
                        select number, at, subject_kind, subject, site, scopes from journal.log
                        where number > :since and number <= :until order by number limit :most
                        """)
                .param("since", since)
                .param("until", until)
                .param("most", most)
                .query((row, i) -> Entry.of(row))
                .list();
    }

    /** In the order of the entries. */
    private Map<Entry, Set<Touched>> touched(List<Entry> entries, Instant at) {
        var said = mentions.of(
                entries.stream().flatMap(entry -> entry.scopes().stream()).toList(), at);
        var touched = new LinkedHashMap<Entry, Set<Touched>>();
        entries.forEach(entry -> touched.put(entry, Touched.by(entry, said)));
        mentions.addVariants(touched.values(), at);
        return touched;
    }
}
