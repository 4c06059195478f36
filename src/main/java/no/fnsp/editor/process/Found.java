package no.fnsp.editor.process;

import java.time.Instant;
import no.fnsp.content.Document;
import no.fnsp.desk.Desk;
import no.fnsp.desk.DeskFrame;
import no.fnsp.html.Link;
import no.fnsp.process.Case;
import no.fnsp.process.Standing;
import no.fnsp.site.Site;

/**
 * A case, found through the person at the desk. Never changes.
 *
 * @param insider whether they work at the national base; others are asked about this one text
 */
record Found(Desk desk, Site site, Document document, Standing standing, String title, boolean insider, Instant now) {

    Case about() {
        return standing.about();
    }

    String to(String rest) {
        return Desk.to(site, "/cases/" + about().id() + rest);
    }

    DeskFrame frame() {
        String said = desk.words().get("process.case.title", title);
        return insider
                ? desk.frame(said, site, new Link(desk.words().get("desk.site.cases"), Desk.to(site, "/cases")))
                : desk.frame(said);
    }
}
