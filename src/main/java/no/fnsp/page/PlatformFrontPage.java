package no.fnsp.page;

import java.util.List;
import no.fnsp.html.Frame;
import no.fnsp.html.Link;
import no.fnsp.html.Page;

/** The platform's own front page: every site, by region. Never changes. */
public record PlatformFrontPage(Frame frame, List<Region> regions) implements Page {

    public PlatformFrontPage {
        regions = List.copyOf(regions);
    }

    public record Region(String name, List<Link> sites) {

        public Region {
            sites = List.copyOf(sites);
        }
    }
}
