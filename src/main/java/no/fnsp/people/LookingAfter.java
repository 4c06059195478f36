package no.fnsp.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.desk.Desk;
import no.fnsp.identity.Accounts;
import no.fnsp.identity.Grants;
import no.fnsp.identity.Held;
import no.fnsp.identity.Permits;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds through the person who asks: whom they do not look after is not there. */
@Component
class LookingAfter {

    private final Sites sites;
    private final Accounts accounts;
    private final Grants grants;
    private final Permits permits;
    private final DatabaseClock clock;

    LookingAfter(Sites sites, Accounts accounts, Grants grants, Permits permits, DatabaseClock clock) {
        this.sites = sites;
        this.accounts = accounts;
        this.grants = grants;
        this.permits = permits;
        this.clock = clock;
    }

    /** @param key of the site; null for everywhere */
    Optional<Here> here(Desk desk, @Nullable String key) {
        Instant now = clock.now();
        Optional<Here> here = key == null
                ? Optional.of(new Here(desk, null, now, permits))
                : sites.find(key, now).map(site -> new Here(desk, site, now, permits));
        return here.filter(one -> one.permit().isPresent());
    }

    /** Somebody who is something on the site, or, everywhere, anybody. */
    Optional<Person> person(Desk desk, @Nullable String key, UUID account) {
        return here(desk, key)
                .flatMap(here -> accounts.find(account)
                        .map(known -> new Person(here, known, held(here, account)))
                        .filter(person -> here.isEverywhere() || !person.held().isEmpty()));
    }

    private List<Held> held(Here here, UUID account) {
        List<Held> all = here.site() == null
                ? grants.of(account, here.now())
                : grants.on(here.site().id(), here.now());
        return all.stream().filter(held -> held.account().equals(account)).toList();
    }
}
