package no.fnsp.told;

import java.util.UUID;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Permits;
import no.fnsp.mail.Outbox;
import no.fnsp.notification.Inbox;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What somebody was told. Whoever follows one has read it. */
@Controller
@RequestMapping("/desk/notifications")
class NotificationsController {

    private final Inbox inbox;
    private final Outbox outbox;
    private final Permits permits;

    NotificationsController(Inbox inbox, Outbox outbox, Permits permits) {
        this.inbox = inbox;
        this.outbox = outbox;
        this.permits = permits;
    }

    @GetMapping
    NotificationsPage list(Desk desk) {
        return new NotificationsPage(
                desk.frame(desk.words().get("desk.notifications")),
                inbox.of(desk.editor().id()),
                outbox.isShown());
    }

    /** To where it is done. */
    @GetMapping("/{id}")
    Reply open(Desk desk, @PathVariable UUID id) {
        return inbox.open(self(desk), desk.editor().id(), id)
                .map(told -> Reply.onward(told.notice().address()))
                .orElseGet(Reply::missing);
    }

    @PostMapping("/{id}/read")
    Reply read(Desk desk, @PathVariable UUID id) {
        return inbox.open(self(desk), desk.editor().id(), id)
                .map(told -> Reply.onward("/desk/notifications", "notification-read"))
                .orElseGet(Reply::missing);
    }

    @PostMapping("/read")
    Reply readAll(Desk desk) {
        inbox.openAll(self(desk), desk.editor().id());
        return Reply.onward("/desk/notifications", "notifications-read");
    }

    private Permit self(Desk desk) {
        return permits.forSelf(desk.editor().id());
    }
}
