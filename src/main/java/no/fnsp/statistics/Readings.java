package no.fnsp.statistics;

import no.fnsp.site.PageMarks.Marked;
import org.springframework.stereotype.Component;

/** What readers' browsers tell of their reading. Anybody may, so it asks for no permit; it takes numbers in and gives none out. */
@Component
public class Readings {

    /** More pages than all sites have in all languages that are read within some seconds. About 20 MB when full. */
    private static final int PAGES = 100_000;

    private static final int TARGETS = 5_000;

    private final Counted<Seen> pages = new Counted<>(PAGES);
    private final Counted<Outgoing> outgoing = new Counted<>(TARGETS);

    /** A page was read. About 50 ns. */
    public void seen(Seen.How how, Marked page) {
        pages.add(new Seen(how, page));
    }

    /** A link to another host was followed. */
    public void left(Outgoing to) {
        outgoing.add(to);
    }

    Counted<Seen> pages() {
        return pages;
    }

    Counted<Outgoing> outgoing() {
        return outgoing;
    }
}
