package no.fnsp.editor;

import java.time.Instant;
import java.util.Optional;
import no.fnsp.desk.Desk;
import no.fnsp.desk.DeskFrame;
import no.fnsp.html.Link;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Permits;
import no.fnsp.identity.Right;
import no.fnsp.identity.Spot;
import no.fnsp.site.Site;

/** A site that the person at the desk has something to do on, found through them. Never changes. */
public record Here(Desk desk, Site site, Instant now, Permits permits) {

    public Spot spot(String path) {
        return new Spot(site.id(), site.settings().region(), path);
    }

    public boolean may(Right right, String path) {
        return desk.editor().may(right, spot(path));
    }

    /** The permit for a branch of the site and what shall stand in it; empty when they may not do this there, or it is no path. */
    public Optional<Permit> permit(Right right, String path) {
        return !path.startsWith("/")
                ? Optional.empty()
                : permits.forEditor(desk.editor(), spot(path)).filter(permit -> permit.allows(right));
    }

    public String to(String rest) {
        return Desk.to(site, rest);
    }

    public DeskFrame frame(String title, Link... steps) {
        return desk.frame(title, site, steps);
    }
}
