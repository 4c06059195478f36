package no.fnsp.paperdesk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.desk.Desk;
import no.fnsp.identity.Permits;
import no.fnsp.identity.Spot;
import no.fnsp.organisation.Nodes;
import no.fnsp.organisation.Tree;
import no.fnsp.paper.Paper;
import no.fnsp.paper.Papers;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import org.springframework.stereotype.Component;

/** Finds through the person who asks: what they may not see is not there. */
@Component
class Lookup {

    private final Sites sites;
    private final Nodes nodes;
    private final Papers papers;
    private final Permits permits;
    private final DatabaseClock clock;

    Lookup(Sites sites, Nodes nodes, Papers papers, Permits permits, DatabaseClock clock) {
        this.sites = sites;
        this.nodes = nodes;
        this.papers = papers;
        this.permits = permits;
        this.clock = clock;
    }

    Optional<Here> site(Desk desk, String key) {
        Instant now = clock.now();
        return sites.find(key, now)
                .filter(site -> desk.editor().worksOn(site.id(), site.settings().region()))
                .map(site -> new Here(desk, site, now, tree(site, now), permits.forEditor(desk.editor(), whole(site))));
    }

    private Tree tree(Site site, Instant now) {
        UUID organisation = site.settings().organisation();
        return organisation == null ? new Tree(List.of()) : nodes.around(organisation, now);
    }

    private static Spot whole(Site site) {
        return new Spot(site.id(), site.settings().region(), "/");
    }

    /** A site where they may change what readers see. */
    Optional<Here> changing(Desk desk, String key) {
        return site(desk, key).filter(Here::mayChange);
    }

    Optional<Paper> paper(Here here, UUID paper) {
        return papers.find(here.site().id(), paper, here.now());
    }
}
