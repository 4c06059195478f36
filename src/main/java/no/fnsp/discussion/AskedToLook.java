package no.fnsp.discussion;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.fnsp.content.Document;
import no.fnsp.content.Titles;
import no.fnsp.identity.Account;
import no.fnsp.identity.Accounts;
import no.fnsp.identity.Permit;
import no.fnsp.notification.Notice;
import no.fnsp.notification.Notifications;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Language;
import org.springframework.stereotype.Component;

/** Tells colleagues that somebody has asked them to look. What was said is not in it: that is read where it was said. */
@Component
class AskedToLook {

    private final Notifications notifications;
    private final Accounts accounts;
    private final Titles titles;
    private final Sites sites;
    private final DatabaseClock clock;

    AskedToLook(Notifications notifications, Accounts accounts, Titles titles, Sites sites, DatabaseClock clock) {
        this.notifications = notifications;
        this.accounts = accounts;
        this.titles = titles;
        this.sites = sites;
        this.clock = clock;
    }

    void tell(Permit permit, Document document, Language language, Set<UUID> people) {
        if (people.isEmpty()) {
            return;
        }
        String who = accounts.find(permit.actor()).map(Account::name).orElse("FNSP");
        sites.withId(document.site(), clock.now())
                .ifPresent(site -> notifications.tell(
                        permit,
                        people,
                        new Notice(
                                "mentioned",
                                List.of(who, titles.of(document.id(), language)),
                                "/desk/sites/" + site.key() + "/documents/" + document.id() + "/" + language.code()
                                        + "/comments",
                                document.id() + " " + language.code())));
    }
}
