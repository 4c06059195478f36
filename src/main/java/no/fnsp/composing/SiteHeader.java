package no.fnsp.composing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import no.fnsp.html.Header;
import no.fnsp.html.Link;
import no.fnsp.site.Part;
import no.fnsp.site.Settings;
import no.fnsp.site.Site;
import no.fnsp.text.Language;

/** What stands above every page: the menu, the way to the patient's own pages, the languages, and the search. */
final class SiteHeader {

    private SiteHeader() {}

    static Header of(Visit visit, Setting setting, SiteLinks.Led led) {
        Site site = visit.site();
        List<Header.LanguageChoice> choices = offered(visit, setting).stream()
                .map(language -> new Header.LanguageChoice(
                        language, site.address(language, visit.path()) + place(visit), language == visit.language()))
                .toList();
        return new Header(
                menu(visit).stream()
                        .flatMap(one -> item(visit, led, one).stream())
                        .toList(),
                new Link(site.portal().title(), site.portal().address()),
                choices,
                visit.to(SearchPages.PATH),
                SiteParts.of(visit).map(Part::path).orElse(null));
    }

    /** The site's languages that the page is really written in, in the site's order. */
    private static List<Language> offered(Visit visit, Setting setting) {
        return visit.site().settings().languages().stream()
                .filter(language ->
                        language == visit.language() || setting.languages().contains(language))
                .toList();
    }

    /** The place a reader has chosen goes along to the other language. */
    private static String place(Visit visit) {
        String sted = visit.query().sted();
        return sted.isEmpty() ? "" : "?sted=" + URLEncoder.encode(sted, StandardCharsets.UTF_8);
    }

    /** That of the part of the site that the page is in, where it has one. */
    static List<Settings.Link> menu(Visit visit) {
        return SiteParts.of(visit)
                .map(Part::menu)
                .filter(menu -> !menu.isEmpty())
                .orElse(visit.site().settings().menu());
    }

    /** Empty for what leads nowhere just now; what stands below it takes its place only together with it. */
    private static Optional<Header.MenuItem> item(Visit visit, SiteLinks.Led led, Settings.Link link) {
        List<Header.MenuItem> below = link.below().stream()
                .flatMap(one -> item(visit, led, one).stream())
                .toList();
        boolean current = led.path(link.to()).filter(path -> isAt(visit, path)).isPresent()
                || below.stream().anyMatch(Header.MenuItem::current);
        return led.link(link).map(shown -> new Header.MenuItem(shown, current, below));
    }

    private static boolean isAt(Visit visit, String path) {
        return visit.path().equals(path) || visit.path().startsWith(path + "/");
    }
}
