package no.fnsp.searchdesk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import no.fnsp.desk.Desk;
import no.fnsp.desk.DeskFrame;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.site.Site;
import no.fnsp.text.Norway;

/** A site whose search somebody looks after, found through them. Never changes. */
record Here(Desk desk, Site site, Instant now, Optional<Permit> whole) {

    private static final ZoneId NORWAY = Norway.TIME;

    /** Whether they may say what is shown first: who arranges the site's pages. */
    boolean mayChange() {
        return whole.map(permit -> permit.allows(Right.ARRANGE)).orElse(false);
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, NORWAY);
    }

    String to(String rest) {
        return Desk.to(site, "/search" + rest);
    }

    DeskFrame frame(String title) {
        return desk.frame(title, site);
    }
}
