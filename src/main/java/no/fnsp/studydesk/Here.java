package no.fnsp.studydesk;

import java.time.Instant;
import no.fnsp.desk.Desk;
import no.fnsp.desk.DeskFrame;
import no.fnsp.html.Link;
import no.fnsp.html.Messages;
import no.fnsp.identity.Right;
import no.fnsp.identity.Spot;
import no.fnsp.site.Site;

/** A site whose studies somebody may see, found through them. Never changes. */
record Here(Desk desk, Site site, Instant now) {

    Spot spot() {
        return new Spot(site.id(), site.settings().region(), "/");
    }

    /** Whether they may publish; others ask project leaders, and see how it goes. */
    boolean mayPublish() {
        return desk.editor().may(Right.STUDIES, spot());
    }

    Messages words() {
        return desk.words();
    }

    String to(String rest) {
        return Desk.to(site, "/studies" + rest);
    }

    DeskFrame frame(String title, Link... steps) {
        return desk.frame(title, site, steps);
    }

    /** The list of all, as the first step to a page about one. */
    Link list() {
        return new Link(words().get("desk.site.studies"), to(""));
    }
}
