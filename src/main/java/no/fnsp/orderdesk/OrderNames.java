package no.fnsp.orderdesk;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import no.fnsp.html.Messages;
import no.fnsp.identity.Account;
import no.fnsp.identity.Accounts;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import org.springframework.stereotype.Component;

/** What people and hospitals are called. */
@Component
class OrderNames {

    private final Accounts accounts;
    private final Sites sites;

    OrderNames(Accounts accounts, Sites sites) {
        this.accounts = accounts;
        this.sites = sites;
    }

    /** Somebody's name; what acts by itself, or came in files, has none of its own. */
    String person(UUID person, Messages words) {
        return accounts.find(person).map(Account::name).orElse(words.get("orders.platform"));
    }

    String site(UUID site, Instant at) {
        return sites.withId(site, at).map(one -> one.settings().shortName()).orElse("");
    }

    /** The hospitals that can answer for a text, by name. */
    List<Site> hospitals(Instant at) {
        return sites.all(at).stream()
                .filter(site -> site.settings().treats() && !site.isNationalBase())
                .sorted(Comparator.comparing(site -> site.settings().shortName()))
                .toList();
    }
}
