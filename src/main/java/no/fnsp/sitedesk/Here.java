package no.fnsp.sitedesk;

import java.time.Instant;
import java.util.List;
import no.fnsp.desk.Desk;
import no.fnsp.desk.DeskFrame;
import no.fnsp.html.Link;
import no.fnsp.html.Messages;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.site.Settings;
import no.fnsp.site.Site;
import no.fnsp.text.Language;

/** A site that somebody may set up, found through them. Never changes. */
record Here(Desk desk, Site site, Instant now, Permit permit) {

    Messages words() {
        return desk.words();
    }

    Settings settings() {
        return site.settings();
    }

    /** Those its words are written in, the main one first. */
    List<Language> languages() {
        return site.settings().languages();
    }

    /** Whether they decide what kind of site it is: its region, and whether it treats patients. */
    boolean decidesNationally() {
        return permit.allows(Right.NATIONAL);
    }

    String to(String rest) {
        return Desk.to(site, "/setup" + rest);
    }

    /** Where the site says whether it lists the events of others. */
    String events() {
        return Desk.to(site, "/events#taking");
    }

    DeskFrame frame(String title, Link... steps) {
        return desk.frame(title, site, steps);
    }

    /** The page that leads to all others. */
    Link all() {
        return new Link(words().get("desk.site.setup"), to(""));
    }
}
