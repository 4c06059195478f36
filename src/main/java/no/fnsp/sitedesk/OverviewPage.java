package no.fnsp.sitedesk;

import java.util.List;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.html.Link;

/** Everything that is set up of a site. Never changes. @param left what every site has and this lacks @param dead links that lead readers nowhere, and where each is mended */
public record OverviewPage(DeskFrame frame, Here here, List<Link> dead, List<Link> left) implements DeskPage {

    public OverviewPage {
        dead = List.copyOf(dead);
        left = List.copyOf(left);
    }

    /** By the last part of their addresses. */
    List<String> all() {
        return List.of("names", "menu", "shortcuts", "footer", "look", "redirects", "engines", "parts", "history");
    }
}
