package no.fnsp.placement;

import java.util.UUID;
import no.fnsp.content.Kind;

/**
 * A page that somebody wants on a site. Never changes.
 *
 * @param parent the path it stands under; {@code /} for the top of the site
 * @param name what its address is made of: a title, or a word of the editor's own choice
 * @param chosen whether the editor chose the word for the address: then it may take over an old address that leads elsewhere
 */
public record NewPage(UUID site, Kind kind, String parent, String name, boolean chosen) {

    public static NewPage titled(UUID site, Kind kind, String parent, String title) {
        return new NewPage(site, kind, parent, title, false);
    }

    /** A name without letters makes no address. */
    String path() {
        String slug = Slugs.of(name);
        return Path.under(parent, slug.isEmpty() ? "side" : slug);
    }
}
