package no.fnsp.noticedesk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.desk.Desk;
import no.fnsp.identity.Editor;
import no.fnsp.identity.Grant;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.notice.Authority;
import no.fnsp.notice.Extent;
import no.fnsp.notice.Notice;
import no.fnsp.notice.Notices;
import no.fnsp.organisation.Region;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import org.springframework.stereotype.Component;

/** Finds through the person who asks: what they may not see is not there. */
@Component
class Lookup {

    static final String COUNTRY = "national";

    private final Sites sites;
    private final Notices notices;
    private final Authority authority;
    private final DatabaseClock clock;

    Lookup(Sites sites, Notices notices, Authority authority, DatabaseClock clock) {
        this.sites = sites;
        this.notices = notices;
        this.authority = authority;
        this.clock = clock;
    }

    /** @param key {@code national}, or the key of a region or of a site */
    Optional<Here> area(Desk desk, String key) {
        if (key.equals(COUNTRY)) {
            return beyondSites(desk, new Extent.Everywhere());
        }
        return Region.find(key).isPresent()
                ? beyondSites(desk, new Extent.InRegion(key))
                : sites.find(key, clock.now())
                        .filter(site ->
                                desk.editor().worksOn(site.id(), site.settings().region()))
                        .map(site -> on(desk, site));
    }

    private Optional<Here> beyondSites(Desk desk, Extent area) {
        return authority
                .over(desk.editor(), area)
                .map(permit -> new Here(desk, area, null, clock.now(), true, List.of()));
    }

    private Here on(Desk desk, Site site) {
        Instant now = clock.now();
        boolean everywhere = authority.mayEverywhere(desk.editor(), site);
        return new Here(
                desk,
                new Extent.OnSite(site.id()),
                site,
                now,
                everywhere,
                everywhere ? List.of() : branches(desk.editor(), site));
    }

    /** Where they may publish; {@code /} for whoever may publish any single page and branch, but not over the whole site. */
    private static List<String> branches(Editor editor, Site site) {
        return editor.grants().stream()
                .filter(grant -> grant.role().rights().contains(Right.PUBLISH))
                .flatMap(grant -> switch (grant.where()) {
                    case Grant.Level.Branch one ->
                        one.site().equals(site.id()) ? List.of(one.path()).stream() : List.<String>of().stream();
                    case Grant.Level.OnSite one ->
                        one.site().equals(site.id()) ? List.of("/").stream() : List.<String>of().stream();
                    case Grant.Level.Region one ->
                        one.region().equals(site.settings().region())
                                ? List.of("/").stream()
                                : List.<String>of().stream();
                    case Grant.Level.National all -> List.of("/").stream();
                })
                .distinct()
                .toList();
    }

    Optional<Notice> notice(Here here, UUID notice) {
        return notices.find(notice, here.now())
                .filter(found -> found.extent().area().equals(here.area()));
    }

    /** Over what a notice covers and what it shall cover; empty for whoever may not over all of it. */
    Optional<Permit> permit(Here here, UUID notice, List<Extent> extents) {
        return here.site() == null
                ? authority.over(here.desk().editor(), here.area())
                : authority.over(here.desk().editor(), here.site(), notice, extents);
    }

    /** Over the templates of the area. */
    Optional<Permit> templates(Here here) {
        return permit(here, here.area().id(), List.of(here.area()));
    }
}
