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

    /** Where editors and programs go in. */
    List<Link> doors() {
        return List.of(
                door("platform.desk", "/desk"),
                door("platform.api", "/api"),
                door("platform.embed", "/embed"),
                door("platform.catalog", "/catalog.ttl"),
                door("platform.terms", "/api/v1/terms"));
    }

    private Link door(String label, String href) {
        return new Link(frame.words().get(label), href);
    }

    public record Region(String name, List<Link> sites) {

        public Region {
            sites = List.copyOf(sites);
        }
    }
}
