package no.fnsp.library;

import java.time.Instant;
import java.util.Optional;
import no.fnsp.desk.Desk;
import no.fnsp.desk.DeskFrame;
import no.fnsp.html.Link;
import no.fnsp.html.Messages;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.site.Site;

/**
 * A site whose pictures and documents somebody may see, found through them. Never changes.
 *
 * @param permit for what is done without readers seeing another picture; also for those who have only a branch of the site
 * @param whole for the site as a whole: a picture that is exchanged changes on every page that shows it
 */
record Here(Desk desk, Site site, Instant now, Permit permit, Optional<Permit> whole) {

    boolean mayEdit() {
        return permit.allows(Right.EDIT);
    }

    boolean mayPublish() {
        return whole.map(one -> one.allows(Right.PUBLISH)).orElse(false);
    }

    Messages words() {
        return desk.words();
    }

    String to(String rest) {
        return Desk.to(site, "/media" + rest);
    }

    DeskFrame frame(String title, Link... steps) {
        return desk.frame(title, site, steps);
    }

    /** The list of all, as the first step to a page about one. */
    Link list() {
        return new Link(words().get("desk.site.media"), to(""));
    }
}
