package no.fnsp.sitedesk;

import java.util.List;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.site.Part;

/** The sites in a site. Never changes. */
public record PartsPage(DeskFrame frame, Here here) implements DeskPage {

    List<Part> parts() {
        return here.settings().parts();
    }

    String name(Part part) {
        return Lines.plain(here, part.name());
    }

    String href(Part part) {
        return here.to("/parts/one?path=" + part.path());
    }
}
