package no.fnsp.people;

import java.util.List;
import no.fnsp.html.Link;
import no.fnsp.identity.Grant;
import no.fnsp.identity.Role;
import no.fnsp.organisation.Region;

/**
 * What can be chosen when somebody is given a role. Never changes.
 *
 * @param branches parts of the site that are suggested; empty when the role is for no single site
 */
record RoleChoice(List<Role> roles, List<Link> branches, List<Region> regions) {

    RoleChoice {
        roles = List.copyOf(roles);
        branches = List.copyOf(branches);
        regions = List.copyOf(regions);
    }

    static RoleChoice of(Here here, SiteParts branches) {
        return here.site() == null
                ? new RoleChoice(
                        here.roles().stream().filter(RoleChoice::isWide).toList(), List.of(), List.of(Region.values()))
                : new RoleChoice(here.roles(), branches.near(here, here.site()), List.of());
    }

    private static boolean isWide(Role role) {
        return role.fits(new Grant.Level.National()) || role.fits(new Grant.Level.Region(Region.VEST.key()));
    }
}
