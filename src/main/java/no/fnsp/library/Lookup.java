package no.fnsp.library;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.identity.Editor;
import no.fnsp.identity.Grant;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Permits;
import no.fnsp.identity.Right;
import no.fnsp.identity.Spot;
import no.fnsp.media.Items;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import org.springframework.stereotype.Component;

/** Finds through the person who asks: what they may not see is not there. */
@Component
class Lookup {

    private final Sites sites;
    private final Items items;
    private final Permits permits;
    private final DatabaseClock clock;

    Lookup(Sites sites, Items items, Permits permits, DatabaseClock clock) {
        this.sites = sites;
        this.items = items;
        this.permits = permits;
        this.clock = clock;
    }

    Optional<Here> site(Desk desk, String key) {
        Instant now = clock.now();
        return sites.find(key, now)
                .flatMap(site -> permit(desk.editor(), site)
                        .map(permit ->
                                new Here(desk, site, now, permit, permits.forEditor(desk.editor(), spot(site, "/")))));
    }

    /** For the site as a whole, or for the first branch somebody has: whoever writes a page may put a picture on it. */
    private Optional<Permit> permit(Editor editor, Site site) {
        return permits.forEditor(editor, spot(site, "/"))
                .filter(permit -> permit.allows(Right.EDIT))
                .or(() -> editor.grants().stream()
                        .map(Grant::where)
                        .filter(Grant.Level.Branch.class::isInstance)
                        .map(Grant.Level.Branch.class::cast)
                        .filter(branch -> branch.site().equals(site.id()))
                        .flatMap(branch -> permits.forEditor(editor, spot(site, branch.path())).stream())
                        .filter(permit -> permit.allows(Right.EDIT))
                        .findFirst())
                .or(() -> permits.forEditor(editor, spot(site, "/")).filter(permit -> permit.allows(Right.READ)));
    }

    private static Spot spot(Site site, String path) {
        return new Spot(site.id(), site.settings().region(), path);
    }

    Optional<Held> item(Desk desk, String key, UUID asset) {
        return site(desk, key)
                .flatMap(here -> items.at(asset, here.now())
                        .filter(item -> item.asset().site().equals(here.site().id()))
                        .map(item -> new Held(here, item)));
    }

    /** What changes at once on every page takes a right to the whole site: for whoever has a branch only, it is not there to change. */
    Reply onWhole(Desk desk, String site, UUID asset, BiFunction<Held, Permit, Reply> act) {
        return item(desk, site, asset)
                .flatMap(held -> held.here().whole().map(permit -> act.apply(held, permit)))
                .orElseGet(Reply::missing);
    }
}
