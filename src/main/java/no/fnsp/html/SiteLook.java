package no.fnsp.html;

import org.jspecify.annotations.Nullable;

/**
 * The site as the reader sees it. Never changes.
 *
 * @param base what every address of the site begins with: empty, or {@code /barn} for a site inside a site
 * @param home the address of the front page in the page's language
 * @param accent the colour it has instead of its theme's, as {@code 005f6b}; empty for the theme's
 * @param logo stands in the place of the name; null for none
 * @param around the site that this is a part of; null for a site of its own
 */
public record SiteLook(
        String name,
        String base,
        String home,
        Theme theme,
        String accent,
        @Nullable Logo logo,
        @Nullable Link around) {

    public static final SiteLook NONE = new SiteLook("", "", "/", Theme.NATIONAL);

    public SiteLook(String name, String base, String home, Theme theme) {
        this(name, base, home, theme, "", null, null);
    }

    /** A picture instead of the name. @param words what it says */
    public record Logo(String webp, String jpg, int width, int height, String words) {}
}
