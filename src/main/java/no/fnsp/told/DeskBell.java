package no.fnsp.told;

import java.util.UUID;
import no.fnsp.desk.Bell;
import no.fnsp.notification.Inbox;
import org.springframework.stereotype.Component;

/** Tells the top of every page how much was not read. */
@Component
class DeskBell implements Bell {

    private final Inbox inbox;

    DeskBell(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public int unread(UUID person) {
        return inbox.unread(person);
    }
}
