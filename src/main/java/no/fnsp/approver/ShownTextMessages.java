package no.fnsp.approver;

import java.util.List;
import no.fnsp.html.Messages;
import no.fnsp.identity.Permit;
import no.fnsp.mail.Letter;
import no.fnsp.mail.Outbox;
import no.fnsp.text.Language;
import org.springframework.stereotype.Component;

/** On a machine for trying out, text messages are shown at the desk among the letters. Anywhere else there are none. */
@Component
class ShownTextMessages implements TextMessages {

    private final Outbox outbox;

    ShownTextMessages(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public boolean isRead() {
        return outbox.isShown();
    }

    @Override
    public void post(Permit permit, String number, String words) {
        if (isRead()) {
            String subject = Messages.desk(Language.NB).get("approver.sms.shown");
            outbox.post(
                    permit,
                    new Letter(
                            number + "@sms.invalid", Language.NB, subject, List.of(words), List.of(), null, "", null));
        }
    }
}
