package no.fnsp.page;

import java.util.List;
import no.fnsp.html.Frame;
import no.fnsp.html.Link;
import no.fnsp.html.Notice;
import no.fnsp.html.Page;

/** Every notice that stands on the site now, the gravest first. Never changes. */
public record NoticeListPage(Frame frame, List<Item> notices) implements Page {

    public NoticeListPage {
        notices = List.copyOf(notices);
    }

    /**
     * @param when it holds, in words
     * @param pages where it stands; empty for every page
     * @param below whether it stands on what is below them too
     */
    public record Item(Notice notice, String when, List<Link> pages, boolean below) {}
}
