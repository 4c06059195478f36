package no.fnsp.importer.sites;

import java.util.List;
import no.fnsp.text.Words;

/**
 * A national text that a site takes, as it stands in site.yaml. Never changes.
 *
 * @param text key of the concept
 * @param followsHead whether the site always shows the newest; else the one it has accepted
 * @param title the site's own title, or none
 * @param slug the site's own slug, or empty
 * @param variant key of the variant that is shown, or empty
 * @param at where it is done, in order
 */
public record SiteAdoption(
        String text, boolean followsHead, Words title, String slug, String variant, List<Offer> at, int line) {

    public SiteAdoption {
        at = List.copyOf(at);
    }

    /** Path of a department and slugs of the places where it does this; the title may be none. */
    public record Offer(Words title, String department, List<String> places, int line) {
        public Offer {
            places = List.copyOf(places);
        }
    }
}
