package no.fnsp.site;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import no.fnsp.text.Words;

/**
 * A site in a site: a folder of a site with a name, a front page, a menu and a look of its own; everything else is the site's. Its pages
 * are the site's pages. Never changes.
 *
 * @param path its folder, and the address of its front page: {@code /kreftsenteret}
 * @param menu empty for the site's
 * @param theme key of its look; empty for the site's
 * @param accent as {@link Look}; empty for the theme's
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Part(String path, Words name, Words tagline, List<Settings.Link> menu, String theme, String accent) {

    public Part {
        name = name == null ? Words.NONE : name;
        tagline = tagline == null ? Words.NONE : tagline;
        menu = menu == null ? List.of() : List.copyOf(menu);
        theme = theme == null ? "" : theme;
        accent = accent == null ? "" : accent;
    }

    /** Whether a path of the site is its front page or below it. */
    public boolean has(String other) {
        return other.equals(path) || other.startsWith(path + "/");
    }
}
