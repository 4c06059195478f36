package no.fnsp.orderdesk;

import java.time.Instant;
import java.util.Optional;
import no.fnsp.desk.Desk;
import no.fnsp.desk.DeskFrame;
import no.fnsp.html.Link;
import no.fnsp.html.Messages;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.site.Site;

/** A site that somebody at the desk asks for, or decides for. Never changes. @param whole what they may do on all of it; empty for nothing */
record Here(Desk desk, Site site, Instant now, Optional<Permit> whole) {

    Messages words() {
        return desk.words();
    }

    boolean may(Right right) {
        return whole.map(permit -> permit.allows(right)).orElse(false);
    }

    Optional<Permit> permit(Right right) {
        return whole.filter(permit -> permit.allows(right));
    }

    String to(String rest) {
        return Desk.to(site, rest);
    }

    DeskFrame frame(String title, Link... steps) {
        return desk.frame(title, site, steps);
    }

    /** The list of what was asked for, as the first step to a page about one. */
    Link list() {
        return new Link(words().get("desk.site.orders"), to("/orders"));
    }
}
