package no.fnsp.identity;

import java.util.UUID;

/** A role at a level: everywhere, in a region, on a site, or on one branch of a site. Never changes. */
public record Grant(Role role, Level where) {

    public sealed interface Level {

        boolean covers(Spot spot);

        /** Every site, the national base included. */
        record National() implements Level {
            @Override
            public boolean covers(Spot spot) {
                return true;
            }
        }

        /** The sites of one region. */
        record Region(String region) implements Level {
            @Override
            public boolean covers(Spot spot) {
                return spot.region().equals(region);
            }
        }

        /** One site from its front page down. */
        record OnSite(UUID site) implements Level {
            @Override
            public boolean covers(Spot spot) {
                return spot.site().equals(site);
            }
        }

        /** A page of a site and what stands below it. */
        record Branch(UUID site, String path) implements Level {
            @Override
            public boolean covers(Spot spot) {
                return spot.site().equals(site)
                        && (spot.path().equals(path) || spot.path().startsWith(path + "/"));
            }
        }
    }
}
