package no.fnsp.html;

import java.util.List;
import java.util.Optional;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * The top of every page. Never changes.
 *
 * @param portal Helsenorge, or HelsaMi in Midt-Norge
 * @param searchAction where the search form is sent, with {@code q}; null leaves the form out
 * @param searchWithin the folder of the part of the site that is searched; null for the whole
 */
public record Header(
        List<MenuItem> menu,
        @Nullable Link portal,
        List<LanguageChoice> languages,
        @Nullable String searchAction,
        @Nullable String searchWithin) {

    public static final Header NONE = new Header(List.of(), null, List.of(), null);

    public Header(
            List<MenuItem> menu, @Nullable Link portal, List<LanguageChoice> languages, @Nullable String searchAction) {
        this(menu, portal, languages, searchAction, null);
    }

    public Header {
        menu = List.copyOf(menu);
        languages = List.copyOf(languages);
    }

    /** The page's own address on the site, the place chosen included. */
    Optional<String> own() {
        return languages.stream()
                .filter(LanguageChoice::current)
                .map(LanguageChoice::href)
                .findFirst();
    }

    /**
     * One item of the main menu.
     *
     * @param current whether the page is this item or below it
     * @param below what stands under it, one level deep
     */
    public record MenuItem(Link link, boolean current, List<MenuItem> below) {

        public MenuItem {
            below = List.copyOf(below);
        }

        public MenuItem(Link link, boolean current) {
            this(link, current, List.of());
        }
    }

    /** One language the reader can choose, the page's own included. */
    public record LanguageChoice(Language language, String href, boolean current) {}
}
