package no.fnsp.webhookdesk;

import java.time.Instant;
import no.fnsp.desk.Desk;
import no.fnsp.desk.DeskFrame;
import no.fnsp.html.Link;
import no.fnsp.html.Messages;
import no.fnsp.identity.Permit;
import no.fnsp.site.Site;
import org.jspecify.annotations.Nullable;

/** Where somebody looks after webhooks: a site's, or the country's. Never changes. @param site null for the country */
record Here(Desk desk, @Nullable Site site, Permit permit, Instant now) {

    Messages words() {
        return desk.words();
    }

    String to(String rest) {
        return (site == null ? "/desk/webhooks" : Desk.to(site, "/webhooks")) + rest;
    }

    DeskFrame frame() {
        String title = words().get("webhookdesk.title");
        return site == null ? desk.frame(title) : desk.frame(title, site);
    }

    DeskFrame frame(String title) {
        var list = new Link(words().get("webhookdesk.title"), to(""));
        DeskFrame frame = site == null ? desk.frame(title) : desk.frame(title, site);
        return frame.under(list);
    }
}
