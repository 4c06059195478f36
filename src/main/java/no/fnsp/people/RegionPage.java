package no.fnsp.people;

import java.util.List;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.html.Link;

/** The sites whose people somebody looks after. Never changes. */
public record RegionPage(DeskFrame frame, List<Link> sites) implements DeskPage {

    public RegionPage {
        sites = List.copyOf(sites);
    }
}
