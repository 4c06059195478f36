package no.fnsp.approver;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.html.Messages;
import no.fnsp.identity.Account;
import no.fnsp.identity.Accounts;
import no.fnsp.identity.Colleague;
import no.fnsp.identity.Colleagues;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.identity.Spot;
import no.fnsp.mail.Letter;
import no.fnsp.mail.Outbox;
import no.fnsp.notification.Notice;
import no.fnsp.notification.Notifications;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import org.springframework.stereotype.Component;

/** Tells those who can confirm what somebody has written in the register: the colleagues, and the professional at the address that counts. */
@Component
class Confirmers {

    private final Colleagues colleagues;
    private final Notifications notifications;
    private final Accounts accounts;
    private final Sites sites;
    private final OwnLinks links;
    private final Outbox outbox;
    private final DatabaseClock clock;

    Confirmers(
            Colleagues colleagues,
            Notifications notifications,
            Accounts accounts,
            Sites sites,
            OwnLinks links,
            Outbox outbox,
            DatabaseClock clock) {
        this.colleagues = colleagues;
        this.notifications = notifications;
        this.accounts = accounts;
        this.sites = sites;
        this.links = links;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param confirmed as they were when somebody last confirmed it; empty for who is new */
    void tell(Permit permit, Professional written, Optional<Professional> confirmed) {
        Instant now = clock.now();
        Site site = sites.withId(written.site(), now).orElseThrow();
        notifications.tell(
                permit,
                others(permit, site),
                new Notice(
                        "professional-unconfirmed",
                        List.of(written.name(), site.settings().name()),
                        "/desk/sites/" + site.key() + "/professionals/" + written.id(),
                        written.id().toString()));
        confirmed.ifPresent(before -> outbox.post(permit, letter(permit, site, before, written)));
    }

    /** The site's own; where it has no other, those who may do so for the nation. */
    private List<UUID> others(Permit permit, Site site) {
        List<UUID> own = ids(permit, colleagues.ofSite(Right.ADOPT, site.id()));
        var spot = new Spot(site.id(), site.settings().region(), "/");
        return own.isEmpty() ? ids(permit, colleagues.with(Right.NATIONAL, spot)) : own;
    }

    private static List<UUID> ids(Permit permit, List<Colleague> some) {
        return some.stream()
                .map(Colleague::id)
                .filter(id -> !id.equals(permit.actor()))
                .toList();
    }

    private Letter letter(Permit permit, Site site, Professional before, Professional written) {
        Messages words = Messages.desk(before.language());
        String writer = accounts.find(permit.actor()).map(Account::name).orElse("FNSP");
        return new Letter(
                before.email(),
                before.language(),
                words.get("approver.own.mail.subject"),
                List.of(
                        words.get("notifications.mail.hello", before.name()),
                        words.get(
                                "approver.own.mail.changed",
                                writer,
                                site.settings().name()),
                        words.get("approver.own.mail.wrong")),
                List.of(),
                new Letter.Act(words.get("approver.own.mail.act"), links.of(written)),
                words.get("approver.mail.foot"),
                null);
    }
}
