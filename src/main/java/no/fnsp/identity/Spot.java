package no.fnsp.identity;

import java.util.UUID;

/**
 * A place in the desk that rights are asked for. Never changes.
 *
 * @param site the tenant; the national base is one
 * @param region the key of the region the site belongs to
 * @param path where on the site: {@code /} for the site as a whole, else the address of a page
 */
public record Spot(UUID site, String region, String path) {

    public Spot {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("A spot's path begins with a slash: " + path);
        }
    }

    public Spot at(String otherPath) {
        return new Spot(site, region, otherPath);
    }
}
