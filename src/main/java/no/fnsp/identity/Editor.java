package no.fnsp.identity;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is signed in, as they were when the request came. Never changes.
 *
 * @param language of the desk: bokmål, nynorsk or English
 */
public record Editor(UUID id, String name, String email, Language language, List<Grant> grants) {

    public Editor {
        grants = List.copyOf(grants);
    }

    /** What they may do at a spot; empty when they have nothing to do there. */
    public Set<Right> rightsAt(Spot spot) {
        var rights = EnumSet.noneOf(Right.class);
        grants.stream()
                .filter(grant -> grant.where().covers(spot))
                .forEach(grant -> rights.addAll(grant.role().rights()));
        return rights;
    }

    public boolean may(Right right, Spot spot) {
        return rightsAt(spot).contains(right);
    }

    /** Whether they may make somebody else this, or take it from them. @param spot where a role on a site stands, else null */
    public boolean gives(Grant grant, @Nullable Spot spot) {
        return grant.role().fits(grant.where())
                && grants.stream()
                        .filter(own -> own.role().gives().contains(grant.role()))
                        .anyMatch(own -> spot == null
                                ? own.where() instanceof Grant.Level.National
                                : own.where().covers(spot));
    }

    /** The sites where they have a role by name: not by region, everywhere, or on one branch. */
    public List<UUID> singleSites() {
        return grants.stream()
                .map(Grant::where)
                .filter(Grant.Level.OnSite.class::isInstance)
                .map(level -> ((Grant.Level.OnSite) level).site())
                .distinct()
                .toList();
    }

    /** Whether they have something to do on a site at all, if only on one branch of it. */
    public boolean worksOn(UUID site, String region) {
        return grants.stream().anyMatch(grant -> switch (grant.where()) {
            case Grant.Level.National everywhere -> true;
            case Grant.Level.Region one -> one.region().equals(region);
            case Grant.Level.OnSite one -> one.site().equals(site);
            case Grant.Level.Branch one -> one.site().equals(site);
        });
    }
}
