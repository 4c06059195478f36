package no.fnsp.webhookdesk;

import java.util.List;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.webhook.Standing;
import no.fnsp.webhook.Subscription;

/** Who is told of changes, and a form for one more. Never changes. @param kinds of resources that there are */
record WebhooksPage(DeskFrame frame, Here here, List<Line> lines, WebhookForm form, List<String> kinds)
        implements DeskPage {

    WebhooksPage {
        lines = List.copyOf(lines);
        kinds = List.copyOf(kinds);
    }

    /** One of them, and how it goes. */
    record Line(Subscription subscription, Standing standing) {

        /** The end of the message's key. */
        String state() {
            return WebhookPage.state(standing);
        }
    }
}
