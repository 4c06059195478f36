package no.fnsp.approver;

import java.time.Instant;
import java.util.List;
import no.fnsp.identity.Permit;
import no.fnsp.mail.Outbox;
import no.fnsp.notification.Notice;
import no.fnsp.notification.Notifications;
import org.springframework.stereotype.Component;

/** Sends the codes that answers are confirmed with, by letter or to a telephone; and tells whoever asked when a link has had its share. */
@Component
class CodePost {

    private final Codes codes;
    private final Links links;
    private final RequestLetters letters;
    private final TextMessages phones;
    private final Outbox outbox;
    private final Notifications notifications;
    private final Vouchers vouchers;

    CodePost(
            Codes codes,
            Links links,
            RequestLetters letters,
            TextMessages phones,
            Outbox outbox,
            Notifications notifications,
            Vouchers vouchers) {
        this.codes = codes;
        this.links = links;
        this.letters = letters;
        this.phones = phones;
        this.outbox = outbox;
        this.notifications = notifications;
        this.vouchers = vouchers;
    }

    Codes.Room send(Permit permit, Entry.Open open, Written written, Channel channel, Instant at) {
        Codes.Room room = codes.room(open.link(), at);
        switch (room) {
            case YES -> post(permit, open, written, channel, at);
            case SPENT -> tellAsker(permit, open, at);
            case TOO_SOON -> {
                // They have one already that works.
            }
        }
        return room;
    }

    private void post(Permit permit, Entry.Open open, Written written, Channel channel, Instant at) {
        boolean phone = channel == Channel.PHONE && isPhoned(open);
        String code = codes.make(permit, open, written, phone ? Channel.PHONE : Channel.MAIL, at);
        if (phone) {
            phones.post(permit, open.professional().mobile(), letters.codeAlone(open.professional(), code));
        } else {
            outbox.post(permit, letters.code(open.request(), open.professional(), code, written));
        }
    }

    /** The code may go to a telephone. */
    boolean isPhoned(Entry.Open open) {
        return phones.isRead() && !open.professional().mobile().isEmpty();
    }

    private void tellAsker(Permit permit, Entry.Open open, Instant at) {
        if (links.isSpent(permit, open.link(), at)) {
            Request request = open.request();
            notifications.tell(
                    permit,
                    List.of(request.by()),
                    new Notice(
                            "approver-codes-spent",
                            List.of(
                                    open.professional().name(),
                                    open.edition().body().title()),
                            vouchers.asked(request, at),
                            request.id().toString()));
        }
    }
}
