package no.fnsp.webhookdesk;

import java.util.List;
import no.fnsp.desk.DeskFrame;
import no.fnsp.html.Template;

/** The fields of a subscription. Never changes. @param national whether other sites than one may be chosen among */
record FieldsPart(DeskFrame frame, WebhookForm form, List<String> kinds, boolean national) implements Template {

    FieldsPart {
        kinds = List.copyOf(kinds);
    }
}
