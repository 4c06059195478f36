package no.fnsp.outsidedesk;

import java.time.Instant;
import java.util.UUID;
import no.fnsp.desk.Desk;
import no.fnsp.desk.DeskFrame;
import no.fnsp.html.Messages;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.site.Site;
import org.jspecify.annotations.Nullable;

/** Where somebody looks after what is fetched from others: a site, or the whole platform. Never changes. @param site null for the platform */
record Here(Desk desk, @Nullable Site site, UUID subject, Permit permit, Instant now) {

    Messages words() {
        return desk.words();
    }

    String to(String rest) {
        return (site == null ? "/desk/outside" : Desk.to(site, "/outside")) + rest;
    }

    boolean mayArrange() {
        return site != null && permit.allows(Right.ARRANGE);
    }

    DeskFrame frame() {
        String title = words().get("outsidedesk.title");
        return site == null ? desk.frame(title) : desk.frame(title, site);
    }
}
