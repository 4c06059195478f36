package no.fnsp.composing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.fnsp.html.Banners;
import no.fnsp.html.Foot;
import no.fnsp.html.Footer;
import no.fnsp.html.Frame;
import no.fnsp.html.Head;
import no.fnsp.html.Header;
import no.fnsp.html.Link;
import no.fnsp.html.Notice;
import no.fnsp.html.SiteLook;
import no.fnsp.organisation.OrganisationNumber;
import no.fnsp.site.PageMarks;
import no.fnsp.site.Part;
import no.fnsp.site.Settings;
import no.fnsp.site.Site;
import no.fnsp.store.Jsonb;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what surrounds every page around one. */
@Component
final class Frames {

    private final SitePhones phones;
    private final ShownNotices notices;
    private final SiteLinks siteLinks;
    private final SiteLogos logos;
    private final PageMarks marks;

    Frames(SitePhones phones, ShownNotices notices, SiteLinks siteLinks, SiteLogos logos, PageMarks marks) {
        this.phones = phones;
        this.notices = notices;
        this.siteLinks = siteLinks;
        this.logos = logos;
        this.marks = marks;
    }

    Frame around(Visit visit, Setting setting) {
        return around(visit, setting, visit.path());
    }

    /** @param address where the reader is, when the page leads its languages to another */
    Frame around(Visit visit, Setting setting, String address) {
        return around(
                visit,
                setting,
                phones.now(visit),
                notices.on(visit, address),
                siteLinks.now(visit, tos(visit)),
                logos.now(visit));
    }

    /** Asks nothing of a database that may be away: the telephone and the notices are those that were said last. */
    Frame inTrouble(Visit visit, Setting setting) {
        return around(visit, setting, phones.last(visit), notices.last(visit), siteLinks.last(visit, tos(visit)), null);
    }

    /** No more than the words of a text need: where they lead and what they show. */
    static Frame none(Visit visit, Setting setting) {
        visit.trace().lookedAt(visit.site().scope());
        return new Frame(
                visit.language(),
                visit.words(),
                visit.build(),
                SiteLook.NONE,
                Head.hidden(setting.title()),
                Header.NONE,
                List.of(),
                List.of(),
                Banners.NONE,
                Footer.NONE,
                setting.links(),
                setting.embeds(),
                Foot.NONE);
    }

    /** Everything that the frame leads to. */
    private static List<String> tos(Visit visit) {
        Settings settings = visit.site().settings();
        var tos = new ArrayList<>(SiteLinks.tos(menuOf(visit)));
        tos.addAll(SiteLinks.tos(settings.bottom().links()));
        tos.addAll(settings.engines().hiddenPages());
        return tos;
    }

    private Frame around(
            Visit visit,
            Setting setting,
            @Nullable Link phone,
            List<Notice> notices,
            SiteLinks.Led led,
            SiteLook.@Nullable Logo logo) {
        Site site = visit.site();
        visit.trace().lookedAt(site.scope());
        return new Frame(
                visit.language(),
                visit.words(),
                visit.build(),
                SiteParts.look(visit, logo),
                head(visit, setting, led),
                header(visit, setting, led),
                SiteParts.breadcrumb(visit, setting.breadcrumb()),
                notices,
                new Banners(
                        site.isNationalBase(),
                        site.settings().example(),
                        visit.instead() != null || visit.tried() != null || isPreview(visit),
                        visit.past() ? visit.moment() : null),
                footer(visit, phone, led),
                setting.links(),
                setting.embeds(),
                foot(visit, setting));
    }

    private static Head head(Visit visit, Setting setting, SiteLinks.Led led) {
        Site site = visit.site();
        Settings.Engines engines = site.settings().engines();
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
                .filter(list -> visit.isOrdinary() && !isPreview(visit))
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

    /** The site's languages that the page is really written in, in the site's order. */
    private static List<Language> offered(Visit visit, Setting setting) {
        return visit.site().settings().languages().stream()
                .filter(language ->
                        language == visit.language() || setting.languages().contains(language))
                .toList();
    }

    private static Header header(Visit visit, Setting setting, SiteLinks.Led led) {
        Site site = visit.site();
        List<Header.LanguageChoice> choices = offered(visit, setting).stream()
                .map(language -> new Header.LanguageChoice(
                        language, site.address(language, visit.path()) + place(visit), language == visit.language()))
                .toList();
        return new Header(
                menuOf(visit).stream()
                        .flatMap(one -> item(visit, led, one).stream())
                        .toList(),
                new Link(site.portal().title(), site.portal().address()),
                choices,
                visit.to(SearchPages.PATH),
                SiteParts.of(visit)
                        .or(() -> SiteParts.asked(visit))
                        .map(Part::path)
                        .orElse(null));
    }

    /** The place a reader has chosen goes along to the other language. */
    private static String place(Visit visit) {
        String sted = visit.query().sted();
        return sted.isEmpty() ? "" : "?sted=" + URLEncoder.encode(sted, StandardCharsets.UTF_8);
    }

    private static List<Settings.Link> menuOf(Visit visit) {
        Settings settings = visit.site().settings();
        return settings.part(visit.path())
                .map(Part::menu)
                .filter(menu -> !menu.isEmpty())
                .orElse(settings.menu());
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

    private static Footer footer(Visit visit, @Nullable Link phone, SiteLinks.Led led) {
        Settings settings = visit.site().settings();
        return new Footer(
                phone,
                orNull(settings.contact().email()),
                orNull(settings.contact().post()),
                OrganisationNumber.find(settings.organisationNumber())
                        .map(OrganisationNumber::toString)
                        .orElse(null),
                null,
                visit.to("/om-oss"),
                settings.treats() ? visit.to("/rettigheter") : null,
                visit.to("/personvern"),
                visit.to("/tilgjengelighet"),
                visit.to("/dokumenter"),
                own(visit, settings.bottom(), led));
    }

    private static Footer.Own own(Visit visit, Settings.Bottom bottom, SiteLinks.Led led) {
        return new Footer.Own(
                bottom.hours().in(visit.language()).orElse(null),
                led.links(bottom.links()),
                led.links(bottom.social()));
    }

    private static boolean isPreview(Visit visit) {
        return !visit.past() && visit.site().base().startsWith("/p/");
    }

    private static @Nullable String orNull(String words) {
        return words.isEmpty() ? null : words;
    }

    /** Only on what readers see: a preview counts for nothing, nor does a page that says why there is none. */
    private Foot foot(Visit visit, Setting setting) {
        boolean read =
                setting.indexed() && visit.isOrdinary() && !visit.site().base().startsWith("/p/");
        return read ? new Foot(marks.written(visit.marked()), !visit.path().equals("/")) : Foot.NONE;
    }

    /** The front page as the first step of a breadcrumb. */
    static Link home(Visit visit) {
        return new Link(visit.site().settings().shortName(), visit.to("/"));
    }

    /** A step of a breadcrumb whose words are the interface's own. */
    static Link step(Visit visit, String message, String path) {
        return new Link(
                visit.words().get(message), visit.to(path), visit.words().language());
    }

    /** {@code @context} and type first, then what is given. */
    static Map<String, Object> schema(String type, Map<String, Object> rest) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("@context", "https://schema.org");
        schema.put("@type", type);
        schema.putAll(rest);
        return schema;
    }
}
