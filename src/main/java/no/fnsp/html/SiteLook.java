package no.fnsp.html;

/**
 * The site as the reader sees it. Never changes.
 *
 * @param base what every address of the site begins with: empty, or {@code /barn} for a site inside a site
 * @param home the address of the front page in the page's language
 */
public record SiteLook(String name, String base, String home, Theme theme) {

    public static final SiteLook NONE = new SiteLook("", "", "/", Theme.NATIONAL);
}
