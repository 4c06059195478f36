package no.fnsp.composing;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.fnsp.html.Head;
import no.fnsp.site.Engines;
import no.fnsp.site.Site;
import no.fnsp.store.Jsonb;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/** What a page tells browsers and search engines of itself. */
final class SiteHead {

    private SiteHead() {}

    static Head of(Visit visit, Setting setting, SiteLinks.Led led) {
        Site site = visit.site();
        Engines engines = site.settings().engines();
        // A page in a language it is not written in helps its reader, but is not another page to find.
        boolean indexed = setting.indexed()
                && setting.languages().contains(visit.language())
                && !engines.hidden()
                && engines.hiddenPages().stream()
                        .noneMatch(
                                to -> led.path(to).filter(visit.path()::equals).isPresent());
        return new Head(
                title(visit, setting),
                setting.description().isEmpty()
                        ? visit.say(engines.description()).words()
                        : setting.description(),
                indexed ? canonical(visit, setting, visit.language()) : null,
                indexed ? alternates(visit, setting) : List.of(),
                indexed,
                jsonLd(visit, setting).map(Jsonb::write).toList(),
                // They look at the front page alone.
                visit.path().equals("/")
                        ? engines.proofs().entrySet().stream()
                                .map(one -> new Head.Proof(one.getKey(), one.getValue()))
                                .toList()
                        : List.of(),
                feed(visit));
    }

    /** Where the page is is told of pages that search engines may show, and of no others. */
    private static Stream<Map<String, Object>> jsonLd(Visit visit, Setting setting) {
        boolean placed = setting.indexed()
                && !setting.breadcrumb().isEmpty()
                && !setting.title().isEmpty();
        return Stream.concat(
                setting.jsonLd().stream(),
                placed
                        ? Stream.of(SiteSchema.breadcrumb(visit, setting.breadcrumb(), setting.title()))
                        : Stream.empty());
    }

    private static Head.@Nullable Feed feed(Visit visit) {
        return FeedAddresses.around(visit.path())
                .filter(list -> visit.isOrdinary() && !Frames.isPreview(visit))
                .map(list -> new Head.Feed(FeedAddresses.title(visit, list), FeedAddresses.of(visit, list)))
                .orElse(null);
    }

    private static String title(Visit visit, Setting setting) {
        String name = SiteParts.title(visit);
        String pattern = visit.site().settings().engines().title();
        if (setting.title().isEmpty() || setting.title().equals(name)) {
            return name;
        }
        return pattern.isEmpty()
                ? setting.title() + " – " + name
                : pattern.replace("{nettsted}", name).replace("{side}", setting.title());
    }

    private static List<Head.Alternate> alternates(Visit visit, Setting setting) {
        return known(visit, setting).settings().languages().stream()
                .filter(setting.languages()::contains)
                .map(language -> new Head.Alternate(language, canonical(visit, setting, language)))
                .toList();
    }

    private static Site known(Visit visit, Setting setting) {
        return setting.home() == null ? visit.site() : setting.home();
    }

    /** A site that does not publish in the language has the page in its main one. */
    private static String canonical(Visit visit, Setting setting, Language language) {
        Site site = known(visit, setting);
        Language there = site.settings().languages().contains(language) ? language : site.mainLanguage();
        return Outside.canonical(site.host(), site.address(there, visit.path()));
    }
}
