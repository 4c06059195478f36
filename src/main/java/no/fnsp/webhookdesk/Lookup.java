package no.fnsp.webhookdesk;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.desk.Desk;
import no.fnsp.identity.Grant;
import no.fnsp.identity.Permits;
import no.fnsp.identity.Right;
import no.fnsp.identity.Spot;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import no.fnsp.webhook.Subscription;
import no.fnsp.webhook.Subscriptions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds through the person who asks: whoever sets a site up, for that site; national administrators for the country. */
@Component
class Lookup {

    private final Sites sites;
    private final Subscriptions subscriptions;
    private final Permits permits;
    private final DatabaseClock clock;

    Lookup(Sites sites, Subscriptions subscriptions, Permits permits, DatabaseClock clock) {
        this.sites = sites;
        this.subscriptions = subscriptions;
        this.permits = permits;
        this.clock = clock;
    }

    /** @param key of the site; null for the country */
    Optional<Here> here(Desk desk, @Nullable String key) {
        return key == null ? country(desk) : sites.find(key, clock.now()).flatMap(site -> at(desk, site));
    }

    private Optional<Here> country(Desk desk) {
        return permits.beyondSites(desk.editor(), new Grant.Level.National(), Right.SETTINGS, Subscription.NATIONAL)
                .map(permit -> new Here(desk, null, permit, clock.now()));
    }

    private Optional<Here> at(Desk desk, Site site) {
        return permits.forEditor(
                        desk.editor(), new Spot(site.id(), site.settings().region(), "/"))
                .filter(permit -> permit.allows(Right.SETTINGS))
                .map(permit -> new Here(desk, site, permit, clock.now()));
    }

    /** One that belongs here, and nowhere else. */
    Optional<Found> one(Desk desk, @Nullable String key, UUID id) {
        return here(desk, key)
                .flatMap(here -> subscriptions
                        .find(id)
                        .filter(one -> Objects.equals(
                                one.site(),
                                here.site() == null ? null : here.site().id()))
                        .map(one -> new Found(here, one)));
    }

    record Found(Here here, Subscription subscription) {}
}
