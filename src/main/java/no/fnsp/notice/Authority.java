package no.fnsp.notice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.identity.Editor;
import no.fnsp.identity.Grant;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Permits;
import no.fnsp.identity.Right;
import no.fnsp.identity.Spot;
import no.fnsp.site.Site;
import org.springframework.stereotype.Component;

/**
 * Who may put a notice where: national administrators everywhere; regional coordinators in their region; site managers and
 * coordinators on their site; and whoever may publish a page or a branch, there.
 */
@Component
public class Authority {

    private final Permits permits;

    Authority(Permits permits) {
        this.permits = permits;
    }

    /** For a notice of no site. */
    public Optional<Permit> over(Editor editor, Extent area) {
        return switch (area) {
            case Extent.Everywhere all ->
                permits.beyondSites(editor, new Grant.Level.National(), Right.NOTICES, area.id());
            case Extent.InRegion one ->
                permits.beyondSites(editor, new Grant.Level.Region(one.region()), Right.NOTICES, area.id());
            default -> Optional.empty();
        };
    }

    /** For one notice on a site, over every one of these extents: what it covers, and what it shall cover. */
    public Optional<Permit> over(Editor editor, Site site, UUID notice, List<Extent> extents) {
        boolean all = extents.stream().allMatch(extent -> may(editor, site, extent));
        String path = extents.stream().allMatch(Extent::isWhole)
                ? "/"
                : extents.stream()
                        .flatMap(extent -> extent.paths().stream())
                        .findFirst()
                        .orElse("/");
        // Where the right is for the whole site, it is the whole site's permit that says so.
        String spot = mayEverywhere(editor, site) ? "/" : path;
        return all ? permits.forEditor(editor, at(site, spot), notice) : Optional.empty();
    }

    public boolean may(Editor editor, Site site, Extent extent) {
        return mayEverywhere(editor, site)
                || !extent.isWhole()
                        && extent.ofSite().filter(site.id()::equals).isPresent()
                        && extent.paths().stream().allMatch(path -> editor.may(Right.PUBLISH, at(site, path)));
    }

    public boolean mayEverywhere(Editor editor, Site site) {
        return editor.may(Right.NOTICES, at(site, "/"));
    }

    private static Spot at(Site site, String path) {
        return new Spot(site.id(), site.settings().region(), path);
    }

    /** @throws Permit.NotPermitted when the permit is not for this notice there */
    static void mustAllow(Permit permit, Extent extent, UUID notice) {
        boolean part = !extent.isWhole() && !permit.allows(Right.NOTICES);
        UUID subject = extent.ofSite().isPresent() ? notice : extent.id();
        permit.mustAllow(part ? Right.PUBLISH : Right.NOTICES, extent.id(), subject);
    }
}
