package no.fnsp.opendata.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** What one entry touched of what is public; never nothing. Never changes. */
record Happened(long number, Instant at, List<Change> items) {

    Happened {
        items = List.copyOf(items);
    }

    /** Change by change as they were told, put together by entry. */
    static List<Happened> of(List<Change> changes) {
        var byNumber = new TreeMap<Long, List<Change>>();
        changes.forEach(one ->
                byNumber.computeIfAbsent(one.number(), any -> new ArrayList<>()).add(one));
        return byNumber.values().stream()
                .map(all -> new Happened(all.getFirst().number(), all.getFirst().at(), all))
                .toList();
    }
}
